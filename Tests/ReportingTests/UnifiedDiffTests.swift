import Reporting
import Testing

struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        String(decoding: UnifiedDiff(path: "稿.txt", old: Array(old.utf8), new: Array(new.utf8)).bytes, as: UTF8.self)
    }

    @Test(arguments: ["", "一\n二\n", "没有换行"])
    func equalTextsDoNotDiffer(text: String) {
        #expect(diff(text, text).isEmpty)
    }

    @Test(arguments: [
        ("一\n二\n三\n", "一\n贰\n三\n", "@@ -1,3 +1,3 @@\n 一\n-二\n+贰\n 三\n"),
        ("一\n", "一\n二\n", "@@ -1 +1,2 @@\n 一\n+二\n"),
        ("一\n二\n", "二\n", "@@ -1,2 +1 @@\n-一\n 二\n"),
        ("", "一\n", "@@ -0,0 +1 @@\n+一\n"),
        ("一", "二", "@@ -1 +1 @@\n-一\n\\ No newline at end of file\n+二\n\\ No newline at end of file\n"),
        ("一\r\n二\r\n", "一\r\n贰\r\n", "@@ -1,2 +1,2 @@\n 一\r\n-二\r\n+贰\r\n"),
        // Letters that look alike are not the same bytes.
        ("é\n", "e\u{301}\n", "@@ -1 +1 @@\n-é\n+e\u{301}\n"),
    ])
    func showsChangesAsPatchReadsThem(old: String, new: String, hunk: String) {
        #expect(Array(diff(old, new).utf8) == Array("--- 稿.txt\n+++ 稿.txt\n\(hunk)".utf8))
    }

    @Test func changesFarApartAreHunksOfTheirOwn() {
        let lines = (1...20).map(String.init)
        var changed = lines
        changed[1] = "甲"
        changed[18] = "乙"
        let text = diff(lines.joined(separator: "\n") + "\n", changed.joined(separator: "\n") + "\n")
        #expect(text.contains("@@ -1,5 +1,5 @@\n") && text.contains("@@ -16,5 +16,5 @@\n"))
        #expect(text.split(separator: "\n").count == 2 + 2 * (1 + 6))
    }
}
