import FileSystem
import Testing

struct GlobTests {
    @Test(arguments: [
        ("*.txt", ["a.txt", ".txt", "报告.txt"], ["a.md", "x/a.txt", "a.txt.md"]),
        ("**/*.txt", ["a.txt", "x/a.txt", "x/y/a.txt"], ["a.md", "x/a.txt/b"]),
        ("drafts/**", ["drafts/a.txt", "drafts/x/a.txt"], ["drafts", "x/drafts/a.txt"]),
        ("drafts/**/final/*.md", ["drafts/final/a.md", "drafts/x/y/final/a.md"], ["drafts/final/x/a.md", "drafts/a.md"]),
        ("**/a/**/b", ["a/b", "x/a/y/b", "a/a/b/b"], ["a", "b/a", "a/bc"]),
        ("?年.txt", ["一年.txt"], ["年.txt", "二十年.txt"]),
        ("202[3-5]/*", ["2023/a", "2025/b"], ["2022/a", "2026/a"]),
        ("[!a]*", ["b", "报告"], ["a", "ab"]),
        ("[]x]", ["]", "x"], ["y"]),
        ("[x", ["[x"], ["x"]),
        ("*.{txt,md}", ["a.txt", "a.md"], ["a.{txt,md}", "a.docx"]),
        ("{2024,20{25,26}}/*", ["2024/a", "2025/a", "2026/a"], ["20/a"]),
        ("{a}", ["{a}"], ["a"]),
        (#"\*.txt"#, ["*.txt"], ["a.txt"]),
        ("a*b*c", ["abc", "axbxc", "abbcc"], ["ab", "abcd"]),
        ("**", ["a", "a/b"], []),
        ("", [], ["a"]),
    ] as [(String, [String], [String])])
    func matchesWholePaths(pattern: String, inside: [String], outside: [String]) {
        let glob = Glob(pattern)
        for path in inside { #expect(glob.matches(path), "\(pattern) should match \(path)") }
        for path in outside { #expect(!glob.matches(path), "\(pattern) should not match \(path)") }
    }

    @Test func hostilePatternsStayCheap() {
        let stars = Glob(String(repeating: "a*", count: 200) + "b")
        #expect(!stars.matches(String(repeating: "a", count: 2_000)))
        let folders = Glob(String(repeating: "**/a/", count: 100) + "b")
        #expect(!folders.matches(String(repeating: "a/", count: 500) + "c"))
        let braces = String(repeating: "{a,b}", count: 100)
        #expect(Glob(braces).matches(braces))
    }
}
