import DocumentModel
import Testing

struct LookupTests {
    let document = Document("一、总则\n\n甲 乙。丙丁。\n\n戊。")

    @Test("paragraphs are found by offsets of both texts")
    func paragraphs() {
        #expect(document.paragraphIndex(atReadingOffset: 0) == 0)
        #expect(document.paragraphIndex(atReadingOffset: 12) == 0)
        #expect(document.paragraphIndex(atReadingOffset: 13) == 1)
        #expect(document.paragraphIndex(atReadingOffset: 1000) == nil)
        #expect(document.paragraphIndex(atSource: 14) == 1)
        #expect(document.paragraphIndex(atSource: 13) == nil)
        #expect(Document("").paragraphIndex(atSource: 0) == nil)
    }

    @Test("sentences are found by offsets")
    func sentences() throws {
        let sentence = try #require(document.sentence(containing: 24))
        #expect(document.reading.text(in: sentence) == "丙丁。")
        #expect(document.source.text(in: document.sentenceRange(atSource: 16, inParagraph: 1)) == "甲 乙。")
        #expect(document.sentence(containing: 1000) == nil)
    }

    @Test("regions give their paragraphs")
    func regions() {
        #expect(document.paragraphs(in: .body).count == 3)
        #expect(document.paragraphs(in: .appendix).isEmpty)
    }

    @Test("characters, paragraphs and sentences are counted without frames and blanks")
    func tallies() {
        #expect(document.tally(ofSection: 1) == document.tally(ofParagraphs: 0..<3))
        let tally = document.tally(ofParagraphs: 1..<3)
        #expect(tally.characters == 8 && tally.paragraphs == 2 && tally.sentences == 3)
        #expect(Document("a quick fox\n— 3 —\n").tally(ofParagraphs: 0..<2).characters == 9)
    }

    @Test(
        "numerals have their values",
        arguments: [
            ("十", 10), ("二十一", 21), ("一百零二", 102), ("二〇二六", 2026), ("13", 13), ("１３", 13), ("十千百x", nil), ("", nil),
            ("三千五百", 3500),
        ] as [(String, Int?)])
    func numerals(text: String, value: Int?) {
        #expect(ChineseNumeral.value(of: text) == value)
    }
}
