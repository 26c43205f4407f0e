/// A scalar of an excerpt and the room that its visible form takes.
struct Glyph {
    /// Where it begins, in bytes of the excerpt.
    let offset: Int
    /// Cells; 0 for a mark on the scalar before it.
    let cells: Int
    /// Whether it is shown as itself.
    let isPlain: Bool
}
