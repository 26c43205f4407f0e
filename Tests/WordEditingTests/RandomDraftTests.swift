import Diagnostics
import TestSupport
import Testing
import WordDocuments
import WordEditing

/// What holds for every document, tried on some hundreds that nobody would write.
struct RandomDraftTests {
    /// A range of whole scalars.
    private static func range(in text: [UInt8], _ draft: inout RandomDraft) -> Range<Int> {
        let ends = [draft.number(0...text.count), draft.number(0...text.count)].map(text.startOfScalar(at:))
        return min(ends[0], ends[1])..<max(ends[0], ends[1])
    }

    @Test(arguments: UInt64(1)...400)
    func commentsStandOnTheirCharactersAndChangeNoText(seed: UInt64) throws {
        var draft = RandomDraft(seed: seed)
        let file = WordPackage(draft.body()).bytes
        let document = try WordDocument(file)
        let comments = (0..<draft.number(1...6)).map { number in
            NewComment(range: Self.range(in: document.text, &draft), paragraphs: ["\(number)"])
        }
        let outcome = try CommentWriter(file, document, signature: .test, keepsOwn: false).write(comments)
        let again = try WordDocument(outcome.file)
        #expect(again.text == document.text)
        #expect(again.comments.count == outcome.made && outcome.made + outcome.homeless == comments.count)
        for comment in again.comments {
            let asked = try #require(comments.first { $0.paragraphs == [comment.text] }).range
            guard let exact = document.exactRange(of: asked) else { continue }
            #expect(comment.range == exact, "\(asked)")
        }
        // Once more, and it is as it was.
        let second = try CommentWriter(outcome.file, again, signature: .test, keepsOwn: false).write(comments)
        #expect(second.file == outcome.file)
        let removed = try CommentWriter(outcome.file, again, signature: .test, keepsOwn: false).write([])
        #expect(try WordDocument(removed.file).comments.isEmpty)
    }

    @Test(arguments: UInt64(1)...400)
    func acceptedChangesGiveTheEditedTextAndRejectedOnesTheOld(seed: UInt64) throws {
        var draft = RandomDraft(seed: seed &+ 1000)
        let file = WordPackage(draft.body()).bytes
        let document = try WordDocument(file)
        let writer = try RevisionWriter(file, document, signature: .test)
        var edits: [Edit] = []
        for _ in 0..<draft.number(1...8) {
            var range = Self.range(in: document.text, &draft)
            if draft.number(0...2) > 0 { range = range.lowerBound..<document.text.end(ofScalarAt: range.lowerBound) }
            let edit = Edit(range: range, replacement: ["", "新", "a<b", " ", "\t"][draft.number(range.isEmpty ? 1...4 : 0...4)])
            let isApart = edits.allSatisfy { $0.range.upperBound < range.lowerBound || range.upperBound < $0.range.lowerBound }
            if isApart, writer.canWrite(edit) { edits.append(edit) }
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        let output = try writer.write(edits)
        let final = try WordDocument(output)
        #expect(final.text == document.text.edited(edits))
        #expect(try WordDocument(output, changes: .original).text == WordDocument(file, changes: .original).text)
        // Comments can stand on what has been changed.
        let comment = NewComment(range: Self.range(in: final.text, &draft), paragraphs: ["说明"])
        let commented = try CommentWriter(output, final, signature: .test, keepsOwn: false).write([comment])
        #expect(try WordDocument(commented.file).text == final.text)
    }

    @Test(arguments: UInt64(1)...300)
    func editsOfEditsAreEdits(seed: UInt64) {
        var draft = RandomDraft(seed: seed)
        let text = Array("abcdefghijklmnopqrst".utf8)
        func edits(of count: Int) -> [Edit] {
            var edits: [Edit] = []
            var next = 0
            while next < count {
                let start = draft.number(next...count)
                let end = min(count, start + draft.number(0...3))
                edits.append(Edit(range: start..<end, replacement: String("XYZ".prefix(draft.number(0...3)))))
                next = end + 1
            }
            return edits
        }
        let first = edits(of: text.count)
        let middle = text.edited(first)
        let second = edits(of: middle.count)
        let both = first.followed(by: second)
        #expect(text.edited(both) == middle.edited(second))
        #expect(zip(both, both.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    }
}

extension WordDocument {
    /// The range from the first to the last character of a range that a comment can stand on; `nil` if some of its characters
    /// can only be enclosed with others.
    fileprivate func exactRange(of range: Range<Int>) -> Range<Int>? {
        let slices = map.slices(of: range).filter { !map.runs[Int(map.elements[$0.element].run)].traits.contains(.inTextBox) }
        guard !range.isEmpty, let first = slices.first, let last = slices.last else { return nil }
        let isDivisible = [first, last].allSatisfy { slice in
            map.runs[Int(map.elements[slice.element].run)].traits.isDisjoint(with: [.nested, .inFormula, .inField])
        }
        return isDivisible ? first.text.lowerBound..<last.text.upperBound : nil
    }
}

extension [UInt8] {
    fileprivate func startOfScalar(at offset: Int) -> Int {
        offset == count ? offset : self[...offset].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
    }

    fileprivate func end(ofScalarAt offset: Int) -> Int {
        self[Swift.min(offset + 1, count)...].firstIndex { $0 & 0xC0 != 0x80 } ?? count
    }
}
