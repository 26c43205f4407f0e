import Archives
import SourceText
import TestSupport
import Testing
import WordDocuments

@testable import Markup

/// Files that are damaged, or made to do harm.
struct HostileFileTests {
    private func error(_ change: @escaping (inout [ZipBuilder.Member]) -> Void) -> WordError? {
        var fixture = WordFixture(body: p(t("文")))
        fixture.change = change
        do throws(WordError) {
            _ = try fixture.read()
            return nil
        } catch {
            return error
        }
    }

    private func replacing(_ text: String, with other: String, inMember index: Int) -> WordError? {
        error {
            $0[index].contents = Array(String(decoding: $0[index].contents, as: UTF8.self).replacing(text, with: other).utf8)
        }
    }

    @Test func missingParts() {
        #expect(error { $0.remove(at: 1) } == .missingPart("_rels/.rels"))
        #expect(error { $0.remove(at: 2) } == .missingPart("word/document.xml"))
        #expect(error { $0.remove(at: 0) } == nil, "what the parts are is clear without the list of types")
        #expect(error { $0.remove(at: 3) } == nil, "a text may have no styles")
        #expect(error { $0 = [ZipBuilder.Member("OFD.xml", "x")] } == .otherDocument(.ofd))
        #expect(error { $0 = [ZipBuilder.Member("mimetype", "x")] } == .otherDocument(.openDocument))
        #expect(error { $0 = [ZipBuilder.Member("a.txt", "x")] } == .otherDocument(.archive))
    }

    @Test func wrongContents() {
        #expect(replacing("wordprocessingml", with: "spreadsheetml", inMember: 0) == .otherDocument(.spreadsheet))
        #expect(replacing("wordprocessingml", with: "presentationml", inMember: 0) == .otherDocument(.presentation))
        let type = "application/vnd.openxmlformats-officedocument.x.document.main+xml"
        #expect(replacing("wordprocessingml", with: "x", inMember: 0) == .contentType(type, part: "word/document.xml"))
        #expect(replacing("w:document", with: "w:styles", inMember: 2) == .wrongRoot(part: "word/document.xml"))
        #expect(
            replacing("wordprocessingml/2006", with: "wordprocessingml/1999", inMember: 2)
                == .wrongRoot(part: "word/document.xml"))
    }

    @Test func brokenMarkup() {
        let part = "word/document.xml"
        #expect(replacing("</w:p>", with: "", inMember: 2).map { "\($0)" }?.contains("mismatched tag") == true)
        let bomb = "<!DOCTYPE w:document [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;'>]><w:document"
        #expect(
            replacing("<w:document", with: bomb, inMember: 2)
                == .markup(MarkupError(cause: .documentType, offset: 21), part: part))
        #expect(error { $0[2].contents = [0xFF, 0xFE, 0x00, 0xD8] } == .archive(.damaged(member: part)))
    }

    @Test func lyingArchives() {
        #expect(error { $0[2].declaredSize = 1 << 30 } == .archive(.tooLarge(member: "word/document.xml", limit: 256 << 20)))
        #expect(error { $0[2].flags = 1 } == .archive(.encrypted(member: "word/document.xml")))
        #expect(error { $0[2].checksum = 1 } == .archive(.damaged(member: "word/document.xml")))
        #expect(error { $0[2].name = Array("../document.xml".utf8) } == .archive(.unsafeName("../document.xml")))
    }

    @Test func theMainPartIsFoundWhereverItIs() throws {
        var fixture = WordFixture(body: p(t("文")))
        fixture.mainPart = "a/b/haupt.xml"
        #expect(try fixture.read().lines == ["文"])
        fixture.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
        fixture.relationshipTypes = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        #expect(try fixture.read().lines == ["文"])
        #expect(try fixture.read().parts.map(\.name) == ["a/b/haupt.xml"])
    }

    @Test func deepNestingIsRefused() throws {
        let tables = { (count: Int) in
            String(repeating: "<w:tbl><w:tr><w:tc>", count: count) + p(t("底"))
                + String(repeating: "</w:tc></w:tr></w:tbl>", count: count)
        }
        #expect(try WordFixture(body: tables(50)).read().lines == ["底"])
        #expect(throws: WordError.self) { try WordFixture(body: tables(55)).read() }
    }

    /// A million runs take ten times as long as a hundred thousand; here a tenth of both, for the sake of slow builds.
    @Test func runsAreReadInLinearTime() throws {
        func time(_ runs: Int) throws -> Duration {
            let bytes = WordFixture(body: String(repeating: p(String(repeating: t("字"), count: 100)), count: runs / 100)).bytes
            let start = ContinuousClock.now
            let document = try WordDocument(bytes)
            #expect(document.map.runs.count == runs)
            return ContinuousClock.now - start
        }
        let small = try time(10_000)
        #expect(try time(100_000) < small * 50)
    }

    @Test(arguments: [
        p(String(repeating: t("字"), count: 50_000)),
        p(String(repeating: "<w:commentRangeStart w:id='1'/><w:commentRangeEnd w:id='1'/>", count: 50_000)),
        p(String(repeating: r("<w:fldChar w:fldCharType='begin'/>"), count: 50_000)),
        String(repeating: p(t("字"), "<w:rPr><w:del/></w:rPr>"), count: 50_000),
        String(repeating: item("字", list: 1), count: 50_000),
        p(r("<w:t>" + String(repeating: "&amp;", count: 100_000) + "</w:t>")),
        p(r("<w:t>" + String(repeating: " ", count: 1_000_000) + "</w:t>")),
        p(r("<w:t>字" + String(repeating: "\n", count: 200_000) + "</w:t>")),
    ])
    func muchOfOneThingIsReadInTime(body: String) throws {
        var fixture = WordFixture(body: body)
        fixture.numbering = abstract(1, level(0, "upperLetter", "%1")) + list(1, of: 1)
        let start = ContinuousClock.now
        _ = try fixture.read()
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    /// Flipped bytes, cut files, and markup with tags taken out, doubled and exchanged.
    @Test func damagedRealDocumentsNeverBringItDown() throws {
        var random = SeededGenerator(seed: 11)
        for (_, bytes) in RealDocuments.all where bytes.count < 60_000 {
            let part = try WordDocument(bytes).parts[0]
            for _ in 0..<25 {
                var damaged = random.chance(50) ? Array(bytes[..<random.below(bytes.count)]) : bytes
                for _ in 0...random.below(8) where !damaged.isEmpty {
                    damaged[random.below(damaged.count)] = UInt8(random.below(256))
                }
                if let document = try? WordDocument(damaged) { checkMap(of: document) }
                let xml = mutated(part.bytes, &random)
                var fixture = WordFixture()
                fixture.change = { $0[2].contents = xml }
                if let document = try? fixture.read(random.chance(50) ? .final : .original) { checkMap(of: document) }
            }
        }
    }

    private func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var tags = bytes.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false)
        for _ in 0...random.below(6) {
            let (from, to) = (random.below(tags.count), random.below(tags.count))
            switch random.below(4) {
            case 0: tags.remove(at: from)
            case 1: tags.insert(tags[from], at: to)
            case 2: tags.swapAt(from, to)
            default:
                // An element that stays well formed in another place.
                if let end = tags[from...].prefix(40).firstIndex(where: { $0.starts(with: "/w:r>".utf8) }) {
                    tags.insert(contentsOf: Array(tags[from...end]), at: to)
                }
            }
        }
        return Array(tags.joined(separator: [UInt8(ascii: "<")]))
    }
}

/// Every piece of text lies behind the one before, in its element, its run and its paragraph, and says what is written there.
func checkMap(of document: WordDocument) {
    let map = document.map
    var end = 0
    for piece in map.pieces {
        let element = map.elements[Int(piece.element)]
        let run = map.runs[Int(element.run)]
        let paragraph = map.paragraphs[Int(run.paragraph)]
        let part = document.parts[Int(paragraph.part)].bytes
        let isNested =
            paragraph.range.contains(run.range.lowerBound) && run.range.contains(element.tag.lowerBound)
            && (Int(element.tag.lowerBound)...Int(element.end)).contains(piece.source.lowerBound)
        let written = Array(part[piece.source])
        let isSame =
            !element.holdsCharacters || written.count != piece.text.count || written == Array(document.text[piece.text])
            || written.allSatisfy { $0 == 10 || $0 == 9 || $0 == 13 } || written.contains(9)
        guard piece.text.lowerBound >= end, isNested, isSame else {
            Issue.record("\(piece) is not where it should be")
            return
        }
        end = piece.text.upperBound
    }
    #expect(String(validating: document.text, as: UTF8.self) != nil)
    #expect(document.paragraphs.reduce(0) { $0 + $1.range.count + 1 } == document.text.count)
}
