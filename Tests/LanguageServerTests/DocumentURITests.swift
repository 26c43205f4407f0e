import Testing

@testable import LanguageServer

struct DocumentURITests {
    @Test(arguments: [
        ("file:///a/b.md", "/a/b.md"), ("file:///%E6%8A%A5%E5%91%8A%20%231.md", "/报告 #1.md"), ("file:///报告.md", "/报告.md"),
        ("FILE://localhost/a", "/a"), ("file:///a%2Fb", "/a/b"), ("file:///a?x#y", "/a"),
        ("file://server/a", nil), ("untitled:Untitled-1", nil), ("file:///a%ZZ", nil), ("file:///a%", nil), ("file:///%FF", nil),
        ("file:///a%00b", nil), ("", nil), ("file://", nil), ("vscode-notebook-cell:/a/b#1", nil),
    ] as [(String, String?)])
    func leadsToTheFile(uri: String, path: String?) {
        #expect(DocumentURI(uri).path == path)
    }

    @Test(arguments: ["/a/b.md", "/报告 #1?.md", "/a%20b", "/é\u{301}", "/"])
    func findsTheWayBack(path: String) {
        #expect(DocumentURI(path: path).path == path)
        #expect(DocumentURI(path: path).text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }

    @Test(arguments: [("untitled:Untitled-1", "Untitled-1"), ("untitled:/a/报告", "报告"), ("untitled:", ""), ("x:%", "")])
    func namesWhatLiesNowhere(uri: String, name: String) {
        #expect(DocumentURI(uri).name == name)
    }
}
