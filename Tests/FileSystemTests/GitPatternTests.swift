import FileSystem
import Testing

/// Patterns mean what gitignore(5) says, counted in Unicode scalars.
struct GitPatternTests {
    @Test(
        "a pattern fits these paths",
        arguments: [
            ("*.md", "a.md"), ("*.md", "深/处/稿.md"), ("稿", "a/稿/b.txt"), ("a/b", "a/b"), ("/a", "a"), ("a/", "a/b.txt"), ("a/*", "a/b"),
            ("a/*", "a/b/c"), ("a/**/z", "a/z"), ("a/**/z", "a/b/c/z"), ("**/z", "z"), ("**/z", "a/b/z"), ("a/**", "a/b/c"), ("**", "a"),
            ("?稿", "初稿"), ("[初终]稿", "终稿"), ("[一-龥]稿", "初稿"), ("[!初]稿", "终稿"), ("[^a]b", "cb"), ("[]a]", "]"), ("[a-]", "-"),
            ("[[:digit:]]*", "2024年"), ("\\*", "*"), ("\\[a]", "[a]"), ("a**b", "axxb"),
            ("reports/**/终稿*.txt", "reports/2024/市/终稿2.txt"), ("𠮷?", "𠮷😀"),
        ])
    func fits(pattern: String, path: String) {
        #expect(GitPattern(pattern).matches(path))
    }

    @Test(
        "a pattern does not fit these paths",
        arguments: [
            ("*.md", "a.mdx"), ("a/b", "x/a/b"), ("/a", "b/a"), ("a/", "a"), ("a/*", "a"), ("a/**", "a"), ("*", ""), ("a*c", "a/c"),
            ("a/**/z", "b/z"), ("?", "初稿"), ("[!初]稿", "初稿"), ("[a", "[a"), ("[a", "a"), ("a\\", "a"), ("a\\", "a\\"), ("\\*", "a"),
            ("[z-a]", "b"), ("[[:字:]]", "字"), ("", "a"), ("/", "a"), ("a//b", "a/b"), ("a[/]b", "a/b"), ("a**b", "a/b"), ("A", "a"),
        ])
    func differs(pattern: String, path: String) {
        #expect(!GitPattern(pattern).matches(path))
    }

    @Test("a pattern with a slash at its end means folders and what lies in them")
    func folders() {
        #expect(GitPattern("build/").matches("a/build", isFolder: true))
        #expect(GitPattern("build/").matches("a/build/x.txt"))
        #expect(!GitPattern("build/").matches("a/build"))
    }

    @Test(
        "a hostile pattern takes no longer than its length and the path's allow",
        arguments: [
            (String(repeating: "a*", count: 5000) + "b", String(repeating: "a", count: 4000)),
            (String(repeating: "**/a/", count: 300) + "b", String(repeating: "a/", count: 2000) + "c"),
            (String(repeating: "**/*a*", count: 300) + "/b", String(repeating: "aa/", count: 1000)),
            (String(repeating: "[[", count: 50_000), "a"), (String(repeating: "[a-", count: 50_000), "a"),
            (String(repeating: "/", count: 100_000), String(repeating: "/", count: 100_000)),
        ])
    func hostile(pattern: String, path: String) {
        let time = ContinuousClock().measure { #expect(!GitPattern(pattern).matches(path)) }
        #expect(time < .seconds(5))
    }
}
