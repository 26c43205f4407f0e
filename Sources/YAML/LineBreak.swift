import SourceText

/// A line break of a scalar.
struct LineBreak {
    let range: ByteRange
    /// UTF-8 of what the break becomes when it is not folded.
    let value: [UInt8]

    var isFoldable: Bool { value == [0x0A] }
}
