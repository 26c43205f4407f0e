import DocumentModel
import SourceText
import TestSupport
import Testing

@testable import WebPages

/// What is read of a page, and where it stands in the file.
struct WebPageTests {
    private static func read(_ page: String) throws(InputError) -> SourceFile {
        try SourceFile(path: "稿.html", webPage: Array(page.utf8))
    }

    private static func paragraphs(_ page: String) throws(InputError) -> [String] {
        let file = try read(page)
        return (file.paragraphs?.entries ?? []).indices.map { file.text(in: file.contentRange(ofParagraph: $0)) }
    }

    private static let chrome = (
        head: """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>2023年政府工作报告_甲县人民政府</title>
            <style>p { color: red }</style><script>var a = "<p>脚本</p>";</script></head>
            <body class="nav-open"><div class="header"><ul class="nav"><li><a href="/">首页</a><li><a href="/zw">政务公开</a></ul></div>
            <div class="wrap"><div class="crumbs">您现在的位置：<a href="/">首页</a></div><h1>甲县政府工作报告</h1>
            <div class="share">分享到：微信 微博</div><div id="zoom">
            """,
        foot: """
            </div><div class="related"><a href="x">相关链接一</a></div></div>
            <footer><p>主办：甲县人民政府办公室</p><p>备案号：某ICP备1号</p></footer></body></html>
            """
    )

    @Test(
        "text is as a browser shows it",
        arguments: [
            ("<p>一段。</p><p>二段。", ["一段。", "二段。"]), ("甲&nbsp;乙&ldquo;丙&rdquo;&#8212;&#x2014;&hellip;&amp;&middot", ["甲\u{A0}乙“丙”——…&·"]),
            ("甲<br>乙<br/>丙", ["甲\n乙\n丙"]), ("<p>增长<b>5%</b>，<span>完成</span>八亿元。</p>", ["增长5%，完成八亿元。"]),
            ("<p>工作\n  报告</p><p>a\n b</p>", ["工作报告", "a b"]), ("<p>失业率<5%，增速>6%。", ["失业率<5%，增速>6%。"]),
            ("<table><tr><td>投资<td>86亿元<tr><td>就业<td>9万人</table>", ["投资", "86亿元", "就业", "9万人"]),
            ("<ol start=3><li>苹果<li>梨</ol><ol type=a><li>杏</ol><ul><li>桃</ul>", ["3. 苹果", "4. 梨", "a. 杏", "桃"]),
            ("<ol><li>1.自带编号</ol>", ["1.自带编号"]), ("正文。<script>不读</script><style>不读</style><!-- 不读 --><select><option>不读</select>", ["正文。"]),
            ("正文<!-- 没有结尾，也不能藏住后文", ["正文"]), ("<p title='引号没有结尾>甲<p>乙", ["甲", "乙"]), ("<pre>甲\n乙</pre>", ["甲\n乙"]),
            ("甲&bogus;乙&#xFFFFFFFF;丙&;&#;", ["甲&bogus;乙\u{FFFD}丙&;&#;"]), ("&#150;&#0;", ["–\u{FFFD}"]), ("<P>大写</P><o:p></o:p>", ["大写"]),
            ("</div></p></p>正文。</table>", ["正文。"]), ("<p><a href=x>上一篇：别的</a></p><p>正文见<a href=x>附件</a>。</p>", ["正文见附件。"]),
            ("<p hidden>不读</p><p style='display: none'>不读</p><p>正文已经写完了，一共有这么多字。</p>", ["正文已经写完了，一共有这么多字。"]),
            ("<textarea>没有结尾<p>后文", ["没有结尾", "后文"]), ("<ruby>核<rt>hé</rt></ruby>稿", ["核稿"]),
        ])
    func text(page: String, expected: [String]) throws {
        #expect(try Self.paragraphs(page) == expected)
    }

    private static let body = [
        "各位代表：", "现在，我代表县人民政府，向大会报告工作，请予审议。", "2022年工作回顾", "全年完成固定资产投资八十六亿元，增长百分之九，连续五年居全市前列。",
    ]

    private static func page(_ tag: String) -> String {
        chrome.head + body.map { "<\(tag)>\u{3000}\u{3000}\($0)</\(tag)>\n" }.joined() + chrome.foot
    }

    @Test("only the text of a site's page is read, with its title", arguments: ["p", "div", "section"])
    func mainText(tag: String) throws {
        let paragraphs = try Self.paragraphs(Self.page(tag)).map { $0.trimming("\u{3000}") }
        #expect(paragraphs == ["甲县政府工作报告"] + Self.body)
    }

    @Test("a page laid out by tables is read, too")
    func layoutTable() throws {
        let page = "<table><tr><td class=menu><a href=x>首页</a></td><td><p>" + Self.body.joined(separator: "</p><p>") + "</p></td></tr></table>"
        let file = try Self.read(page)
        #expect(try Self.paragraphs(page) == Self.body)
        #expect(file.paragraphs?.entries.allSatisfy { $0.setting == .body } == true)
    }

    @Test("the title comes from the metadata where no heading is above the text")
    func metadata() throws {
        let page = "<meta name='ArticleTitle' content='甲县2023年政府工作报告'><title>甲县</title><div><p>" + Self.body.joined(separator: "<p>") + "</div>"
        #expect(try Self.paragraphs(page).first == "甲县2023年政府工作报告")
        let titled = "<title>2023年政府工作报告-甲县</title><p>2023年政府工作报告<p>" + Self.body.joined(separator: "<p>")
        #expect(try Self.paragraphs(titled).first == "2023年政府工作报告")
        #expect(try Self.paragraphs(titled).count == 5)
    }

    @Test("headings by element are headings of the document")
    func headings() throws {
        let file = try Self.read("<h1>工作回顾</h1><p>过去一年，成绩很大。</p><h2>经济发展</h2><p>生产总值增长。</p>")
        let document = Document(reading: file, format: DocumentFormat(of: file))
        #expect(document.paragraphs.map { $0.heading?.level ?? 0 } == [1, 0, 2, 0])
    }

    /// Marks enclose, in the page, what is looked for in its text.
    @Test(
        "places are lines and columns of the file",
        arguments: [
            ("<p>一。</p>\r\n<p>全年<b>⟦增长</b>5%⟧。</p>", "增长5%"), ("<p>甲⟦&ldquo;乙&rdquo;⟧丙</p>", "“乙”"), ("<p>甲</p>\n\n<p>\u{3000}\u{3000}⟦乙⟧", "乙"),
            ("😀<p>😀⟦乙⟧", "乙"), ("<ul>\n<li>⟦苹果⟧", "苹果"), ("a\n ⟦b⟧", "b"), ("⟦甲\n乙⟧", "甲乙"), ("\u{FEFF}⟦甲⟧", "甲"), ("甲<br>\n⟦乙⟧", "乙"),
        ])
    func places(marked: String, words: String) throws {
        let plain = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let file = try Self.read(plain)
        let found = try #require(file.bytes.firstRange(of: Array(words.utf8)))
        let page = SourceFile(path: "稿.html", text: plain)
        let before = try #require(marked.utf8.firstRange(of: "⟦".utf8)).lowerBound
        let start = marked.utf8.distance(from: marked.startIndex, to: before)
        let behind = try #require(marked.utf8.firstRange(of: "⟧".utf8)).lowerBound
        let end = marked.utf8.distance(from: marked.startIndex, to: behind) - 3
        let places = (file.position(at: found.lowerBound), file.endPosition(at: found.upperBound))
        let expected = (page.position(at: start), page.position(at: end))
        #expect(places.0.line == expected.0.line && places.0.column == expected.0.column && places.0.utf16Column == expected.0.utf16Column)
        #expect(places.1.line == expected.1.line && places.1.column == expected.1.column)
        #expect(places.0.unit == .line)
    }

    /// “政府” in GBK, a page too short for its bytes to speak for themselves.
    @Test("the declared encoding is believed of what is not UTF-8", arguments: ["gb2312", "GBK", "gb18030"])
    func declaredEncoding(name: String) throws {
        let page = Array("<meta http-equiv=Content-Type content=\"text/html; charset=\(name)\"><p>".utf8) + [0xD5, 0xFE, 0xB8, 0xAE]
        #expect(try SourceFile(path: "稿.htm", webPage: page).bytes == Array("政府\n".utf8))
    }

    @Test("a false or unknown declaration spoils nothing", arguments: ["gbk", "big5", "no-such-charset", "", "utf-8"])
    func falseEncoding(name: String) throws {
        #expect(try Self.paragraphs("<meta charset=\"\(name)\"><p>政府工作") == ["政府工作"])
    }

    @Test("a page without text says so", arguments: ["", "<html></html>", "<script>var a = 1</script>", "<div id=app></div>", "<nav><a href=x>首页</a></nav>"])
    func noText(page: String) {
        #expect { try Self.read(page) } throws: { ($0 as? InputError)?.message.zh == "网页里没有找到正文" }
    }
}

extension String {
    fileprivate func trimming(_ character: Character) -> String { String(drop { $0 == character }) }
}
