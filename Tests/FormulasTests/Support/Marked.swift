/// A text whose marks ⟦ ⟧ show the one place that is expected.
struct Marked {
    let text: String
    /// UTF-8 bytes between the marks, in the text without marks.
    let range: Range<Int>

    init(_ marked: String) {
        let parts = marked.split(omittingEmptySubsequences: false) { $0 == "⟦" || $0 == "⟧" }.map(String.init)
        precondition(parts.count == 3, "one pair of marks")
        text = parts.joined()
        let start = parts[0].utf8.count
        range = start..<start + parts[1].utf8.count
    }
}
