import TestSupport

/// Makes bodies of documents at random: the text is plain, the ways in which it is put into runs are not.
struct RandomDraft {
    private var generator: SeededGenerator
    private static let words = ["甲", "乙丙", " ", "a b", "。", "&amp;", "&#20013;", "，丁", "1-2", "&lt;戊&gt;", "\u{20000}"]

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func body() -> String { (0..<number(1...4)).map { _ in paragraph(depth: 0) }.joined() }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    private mutating func paragraph(depth: Int) -> String {
        switch number(0...(depth < 2 ? 9 : 7)) {
        case 8:
            return "<w:tbl><w:tr><w:tc>" + paragraph(depth: depth + 1) + "</w:tc><w:tc>" + paragraph(depth: depth + 1)
                + "</w:tc></w:tr></w:tbl>"
        case 9: return "<w:sdt><w:sdtContent>" + paragraph(depth: depth + 1) + "</w:sdtContent></w:sdt>"
        default:
            return p(
                (0..<number(0...6)).map { _ in span(depth: depth) }.joined(), number(0...2) == 0 ? "<w:jc w:val='left'/>" : "")
        }
    }

    private mutating func span(depth: Int) -> String {
        switch number(0...16) {
        case 0: return "<w:hyperlink w:anchor='a'>" + runs() + "</w:hyperlink>"
        case 1: return "<w:ins w:id='\(number(1...99))' w:author='x'>" + runs() + "</w:ins>"
        case 2: return "<w:del w:id='\(number(1...99))' w:author='x'>" + r("<w:delText>忽</w:delText>") + "</w:del>"
        case 3: return "<w:smartTag>" + runs() + "</w:smartTag>"
        case 4: return "<w:sdt><w:sdtContent>" + runs() + "</w:sdtContent></w:sdt>"
        case 5: return "<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>"
        case 6: return r("<w:ruby><w:rt>" + t("yi") + "</w:rt><w:rubyBase>" + t("己") + "</w:rubyBase></w:ruby>")
        case 7 where depth == 0: return r("<w:pict><w:txbxContent>" + paragraph(depth: 2) + "</w:txbxContent></w:pict>")
        case 8:
            return r("<w:fldChar w:fldCharType='begin'/>") + r("<w:instrText>PAGE</w:instrText>")
                + r("<w:fldChar w:fldCharType='separate'/>")
                + runs() + r("<w:fldChar w:fldCharType='end'/>")
        case 9: return "<w:bookmarkStart w:id='\(number(1...9))' w:name='b'/>" + runs()
        default: return runs()
        }
    }

    private mutating func runs() -> String {
        (0..<number(1...3)).map { _ in r((0..<number(1...3)).map { _ in content() }.joined(), number(0...1) == 0 ? "<w:b/>" : "")
        }.joined()
    }

    private mutating func content() -> String {
        switch number(0...8) {
        case 0: "<w:tab/>"
        case 1: "<w:br/>"
        case 2: "<w:lastRenderedPageBreak/>"
        case 3: "<w:t>" + text() + "</w:t>"
        default: "<w:t xml:space='preserve'>" + text() + "</w:t>"
        }
    }

    private mutating func text() -> String {
        (0..<number(0...3)).map { _ in Self.words[number(0...Self.words.count - 1)] }.joined()
    }
}
