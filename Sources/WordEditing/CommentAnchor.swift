/// Where the two marks of a comment go.
struct CommentAnchor {
    let start: RunEditor.Place
    /// At the same place as the start, or behind it.
    let end: RunEditor.Place
}
