import DocumentModel
import SourceText
import TestSupport
import Testing

@testable import WebPages

/// Whatever a page holds, reading it ends soon, and every place lies in the file.
struct HostilePageTests {
    private static func check(_ page: String) {
        guard let file = try? SourceFile(path: "稿.html", webPage: Array(page.utf8)) else { return }
        guard case .lines(let map) = file.paragraphs?.counting else {
            Issue.record("a page has places of its own")
            return
        }
        #expect(String(validating: file.bytes, as: UTF8.self) != nil)
        var last = 0
        for offset in stride(from: 0, to: file.bytes.count, by: max(1, file.bytes.count / 2000)) {
            let (start, end) = (map.originStart(of: offset), map.originEnd(of: offset + 1))
            #expect(start >= 0 && end <= map.origin.bytes.count && start <= end)
            #expect(start >= last || offset == 0)
            last = start
        }
    }

    @Test(
        "a megabyte of anything is read in time",
        arguments: [
            "<", "<a", "<p>", "</p>", "<div>", "<div><a>", "<li>", "<td>", "<table>", "<!--", "<![CDATA[", "&", "&amp;", "&#", "&#9999999999;", "<a b='", "<a =",
            "\"", "<title>", "<textarea>", "<script>", "<br>", "<ol><li>", "文", " ", "</x>", "<x></y>", "<b><i></b></i>", "<p><table><p>", "<div hidden>",
            "<div class='a b c'>文", "<ol>", "<h1>文",
        ])
    func floods(unit: String) {
        let clock = ContinuousClock()
        let time = clock.measure { Self.check(String(repeating: unit, count: 200_000 / unit.utf8.count) + "文") }
        // A debug build on a busy machine; what is quadratic takes minutes.
        #expect(time < .seconds(20))
    }

    @Test("random pages are read", arguments: 0..<80)
    func randomPages(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "<", ">", "<p>", "</p>", "<div class=nav>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<ol>", "<ul>", "<li>", "</ol>", "<a href=x>", "</a>", "<b>",
            "<br>", "&nbsp;", "&#12345;", "&lt", "&", "<!--", "-->", "<script>", "</script>", "<title>", "</title>", "<h1>", "</h2>", "\"", "'", "=", "文字", "。", " ", "\n",
            "\r\n", "😀", "<pre>", "</pre>", "<span style='display:none'>", "\u{FEFF}", "<article>", "<main>",
        ]
        Self.check((0..<300).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined())
    }
}
