import Diagnostics
import SourceText

/// A run of a paragraph in which nothing begins or ends.
struct DraftPiece {
    let range: ByteRange
    /// Positions of the marks that cover it, in the order in which they begin; the longer one first.
    let marks: [Int]
    /// Those that begin here.
    let starts: [Int]
    /// Those that end here.
    let ends: [Int]
}
