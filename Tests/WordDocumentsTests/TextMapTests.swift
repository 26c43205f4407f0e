import SourceText
import Testing
import WordDocuments

/// The way back from the text to the file.
struct TextMapTests {
    /// The bytes of the part that the marked text is written with, one entry an element.
    private func sources(of marked: String, in fixture: WordFixture) throws -> [String] {
        let document = try fixture.read()
        let text = String(decoding: document.text, as: UTF8.self)
        let parts = marked.split(separator: "⟦").flatMap { $0.split(separator: "⟧", omittingEmptySubsequences: false) }
        let found = try #require(text.range(of: parts.joined()), "“\(parts.joined())” is in the text")
        let start = text.utf8.distance(from: text.startIndex, to: found) + (marked.hasPrefix("⟦") ? 0 : parts[0].utf8.count)
        let middle = marked.hasPrefix("⟦") ? parts[0] : parts[1]
        return document.map.slices(of: start..<start + middle.utf8.count).map { slice in
            #expect(document.map.elements[slice.element].tag.lowerBound <= slice.source.lowerBound)
            return String(decoding: document.parts[0].bytes[slice.source], as: UTF8.self)
        }
    }

    static let cases: [(body: String, marked: String, sources: [String])] = [
        (p(t("全市上下") + t("团结一心")), "全⟦市上下团结⟧一心", ["市上下", "团结"]),
        (p(t("R&amp;D投入")), "⟦R&D⟧投入", ["R", "&amp;", "D"]),
        (p(r("<w:t>一</w:t><w:tab/><w:t>二</w:t>")), "⟦一\t二⟧", ["一", "<w:tab/>", "二"]),
        (p(t("一") + r("<w:br w:type='page'></w:br>") + t("二")), "一⟦\n\u{0C}⟧二", ["<w:br w:type='page'></w:br>"]),
        (p(r("<w:t>  一二  </w:t>")), "⟦一二⟧", ["一二"]),
        (p(r("<w:t xml:space='preserve'>一\r\n二</w:t>")), "⟦一 二⟧", ["一", "\r\n", "二"]),
        (p(r("<w:sym w:font='Symbol' w:char='F061'/>") + t("粒子")), "⟦α粒⟧子", ["<w:sym w:font='Symbol' w:char='F061'/>", "粒"]),
        (p(r("<w:t>甲<!-- x -->乙</w:t>")), "⟦甲乙⟧", ["甲", "乙"]),
        (p(t("前") + r("<w:pict><w:txbxContent>" + p(t("框")) + "</w:txbxContent></w:pict>") + t("后")), "前⟦后⟧", ["后"]),
    ]

    @Test(arguments: cases)
    func leadsToWhatIsWritten(body: String, marked: String, sources: [String]) throws {
        #expect(try self.sources(of: marked, in: WordFixture(body: body)) == sources)
    }

    @Test func labelsAndParagraphEndsAreWrittenNowhere() throws {
        var fixture = WordFixture(body: item("文", list: 1) + item("字", list: 1))
        fixture.numbering = abstract(1, level(0, "chineseCounting", "%1、")) + list(1, of: 1)
        let document = try fixture.read()
        let sources = document.map.slices(of: 0..<document.text.count).map {
            String(decoding: document.parts[0].bytes[$0.source], as: UTF8.self)
        }
        #expect(sources == ["文", "字"])
    }

    @Test func runsAndParagraphsKnowTheirBytes() throws {
        let run = "<w:r a='1'><w:rPr><w:b/></w:rPr><w:t>文</w:t></w:r>"
        let paragraph = "<w:p><w:pPr><w:jc/></w:pPr>\(run)<w:r/></w:p>"
        let document = try WordFixture(body: paragraph + p("<w:ins>" + t("字") + "</w:ins>")).read()
        func written(_ range: Range<UInt32>) -> String {
            String(decoding: document.parts[0].bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
        }
        let map = document.map
        #expect(written(map.paragraphs[0].range) == paragraph)
        #expect(written(map.paragraphs[0].properties) == "<w:pPr><w:jc/></w:pPr>")
        #expect(written(map.paragraphs[1].properties) == "")
        #expect(map.runs.map { written($0.range) } == [run, "<w:r/>", t("字")])
        #expect(written(map.runs[0].properties) == "<w:rPr><w:b/></w:rPr>")
        #expect(
            written(map.elements[0].tag) == "<w:t>"
                && written(map.elements[0].tag.lowerBound..<map.elements[0].end) == "<w:t>文</w:t>")
        #expect(map.runs.map(\.traits) == [[], [], .revised] && map.runs.map(\.paragraph) == [0, 0, 1])
    }

    @Test func utf16PartsAreMappedAsUTF8() throws {
        var fixture = WordFixture(body: p(t("汉字")))
        fixture.change = { members in
            let text = "<?xml version='1.0' encoding='UTF-16'?>" + String(decoding: members[2].contents, as: UTF8.self)
            members[2].contents = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        }
        #expect(try fixture.read().lines == ["汉字"])
        #expect(try fixture.read().parts[0].isConverted)
        #expect(try sources(of: "汉⟦字⟧", in: fixture) == ["字"])
    }
}

extension String {
    /// Where a text begins.
    fileprivate func range(of text: String) -> Index? {
        indices.first { self[$0...].hasPrefix(text) }
    }
}
