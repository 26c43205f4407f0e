import Reporting
import TestSupport
import Testing


/// Texts come out of Markdown as they went in.
struct MarkdownTests {
    @Test(arguments: [
        ("增长4.6%。", "增长4.6%。"),
        ("*甲*_乙_~丙~", "\\*甲\\*\\_乙\\_\\~丙\\~"),
        ("甲|乙", "甲&#124;乙"),
        ("<br>&amp;", "&lt;br&gt;&amp;amp;"),
        ("[甲](乙)", "\\[甲\\](乙)"),
        ("C:\\d `x` $5$ #1", "C:\\\\d \\`x\\` \\$5\\$ \\#1"),
        ("甲\n乙", "甲<br>乙"),
        (" 甲  乙 ", "&nbsp;甲&nbsp;&nbsp;乙&nbsp;"),
        ("https://www.a.cn a@b.cn", "https&#58;//www&#46;a.cn a&#64;b.cn"),
        ("甲\u{200B}乙\u{202E}", "甲&lt;U+200B&gt;乙&lt;U+202E&gt;"),
    ])
    func marksOfATextAreNoMarkup(text: String, expected: String) {
        #expect(Markdown.text(text) == expected)
    }

    @Test(arguments: [
        ("1. 甲", "1\\. 甲"), ("12) 甲", "12\\) 甲"), ("1.5亿元", "1\\.5亿元"), ("- 甲", "\\- 甲"), ("+", "\\+"), ("---", "\\---"),
        ("=甲", "\\=甲"), ("# 甲", "\\# 甲"), ("> 甲", "&gt; 甲"), ("甲- 1.", "甲- 1."), ("", ""),
    ])
    func aTextBeginsNoListOrHeading(text: String, expected: String) {
        #expect(Markdown.paragraph(text) == expected)
    }

    @Test(arguments: [
        ("find", "`find`"), ("a`b", "``a`b``"), ("`", "`` ` ``"), ("``a", "``` ``a ```"), ("*_[<&", "`*_[<&`"),
        ("a|b", "<code>a&#124;b</code>"), (" a", "<code>&nbsp;a</code>"), ("a\nb", "`a b`"),
    ])
    func codeSurvivesItsOwnBackticks(code: String, expected: String) {
        #expect(Markdown.code(code) == expected)
    }

    @Test(arguments: [
        ("甲乙", "一", "二", "**甲乙**"), ("“甲”", "一", "二", "<b>“甲”</b>"), ("“甲”", "，", "。", "**“甲”**"), ("“甲”", "", "", "**“甲”**"),
        ("甲", "，", "，", "**甲**"), ("甲。", "一", "二", "<b>甲。</b>"), (" 甲", "一", "", "<b> 甲</b>"), ("", "一", "二", ""),
    ])
    func emphasisHoldsBesidePunctuation(words: String, left: String, right: String, expected: String) {
        #expect(Markdown.strong(words, after: left, before: right) == expected)
    }

    @Test func aBlockIsFencedMoreFirmlyThanItsLines() {
        #expect(Markdown.block(["a", "````"], language: "yaml") == ["`````yaml", "a", "````", "`````"])
        #expect(Markdown.block(["`"], language: "yaml").first == "```yaml")
    }

    @Test(arguments: [("words/wrong-word", "words.wrong-word"), ("组/a", "_7ec4_.a"), ("a.b", "a_2e_b"), ("a_b", "a_5f_b")])
    func anchorsAreLatinAndDiffer(name: String, expected: String) {
        #expect(Markdown.anchorName(name) == expected)
    }

    /// Taking back what stands for something else gives the text again, and nothing that Markdown reads is left bare.
    @Test func randomTextsComeBack() {
        var random = SeededGenerator(seed: 20_261_123)
        let alphabet = Array("`*_[]()<>#+-.!|&~$\\{}:/@=\"'1aw \n甲，".unicodeScalars)
        for _ in 0..<2000 {
            let count = Int.random(in: 0...12, using: &random)
            let scalars = (0..<count).compactMap { _ in alphabet.randomElement(using: &random) }
            let text = String(String.UnicodeScalarView(scalars))
            for shown in [Markdown.text(text), Markdown.paragraph(text)] {
                #expect(Self.read(shown) == text, "\(text) → \(shown)")
                #expect(!shown.contains("\n"))
            }
        }
    }

    private static let entities = [
        "<br>": "\n", "&nbsp;": " ", "&amp;": "&", "&lt;": "<", "&gt;": ">", "&#124;": "|",
        "&#64;": "@", "&#58;": ":", "&#46;": ".",
    ]

    /// What a reader sees; `nil` if something would be taken for markup.
    private static func read(_ shown: String) -> String? {
        var result = ""
        var rest = Substring(shown)
        while let first = rest.first {
            if first == "\\" {
                guard let escaped = rest.dropFirst().first else { return nil }
                result.append(escaped)
                rest = rest.dropFirst(2)
            } else if let (entity, meant) = entities.first(where: { rest.hasPrefix($0.key) }) {
                result += meant
                rest = rest.dropFirst(entity.count)
            } else if "`*_[]<>&~$#|".contains(first) {
                return nil
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
