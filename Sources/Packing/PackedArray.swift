/// Plain values that lie behind each other in a ``Pack`` and are read where they lie.
///
/// `@unchecked Sendable`: the values are part of a pack, which nobody changes.
package struct PackedArray<Value: BitwiseCopyable>: @unchecked Sendable {
    private let pack: Pack
    private let values: UnsafeBufferPointer<Value>

    /// Values in memory of their own.
    package init(_ values: [Value]) {
        pack = Pack(copying: values)
        self.values = pack.bytes.bindMemory(to: Value.self)
    }

    /// - Parameter range: bytes of the pack, aligned for the values.
    init(_ range: Range<Int>, of pack: Pack) {
        self.pack = pack
        values = UnsafeRawBufferPointer(rebasing: pack.bytes[range]).bindMemory(to: Value.self)
    }

    package var count: Int { values.count }
    package var isEmpty: Bool { values.isEmpty }
    package subscript(index: Int) -> Value { values[index] }

    /// The values without their reference count, for loops.
    package func withValues<Result>(_ body: (UnsafeBufferPointer<Value>) -> Result) -> Result {
        withExtendedLifetime(pack) { body(values) }
    }
}
