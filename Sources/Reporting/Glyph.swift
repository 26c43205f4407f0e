/// A scalar of an excerpt and the room that its visible form takes.
struct Glyph {
    /// Where it begins, in bytes of the excerpt.
    let offset: Int
    /// Cells; 0 for a mark on the scalar before it.
    let cells: Int
    /// Whether it is shown as itself.
    let isPlain: Bool

    /// The glyphs of valid UTF-8, one for each scalar.
    ///
    /// - Complexity: O(n).
    static func all(of utf8: UnsafeBufferPointer<UInt8>) -> [Glyph] {
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(utf8.count / 2)
        var offset = 0
        while offset < utf8.count {
            let (scalar, length) = utf8.scalar(at: offset)
            let form = VisibleForm(of: scalar.value)
            glyphs.append(Glyph(offset: offset, cells: form.cells(of: scalar), isPlain: form == .itself))
            offset += length
        }
        return glyphs
    }
}
