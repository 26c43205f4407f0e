import Packing

/// Where the parts of packed rules stand, in bytes of the pack.
struct PackedDirectory: Sendable {
    let patterns: PackedArray<Int32>
    let spares: PackedArray<Int32>
    let lists: PackedArray<Int32>
    let index: Int
    let files: PackReader

    init(_ reader: PackReader) {
        var reader = reader
        patterns = reader.array()
        spares = reader.array()
        lists = reader.array()
        index = reader.number()
        files = reader
    }
}
