/// Memory that a ``PackWriter`` has filled and that nobody changes any more: part of the program, or owned.
///
/// `@unchecked Sendable`: the memory is only read, and lives as long as this object.
package final class Pack: @unchecked Sendable {
    /// Aligned to 16 bytes.
    package let bytes: UnsafeRawBufferPointer
    private let isOwned: Bool

    /// Memory that stays as it is until the process ends, such as a constant of the program.
    package init(constant bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
        isOwned = false
    }

    /// A copy of some values.
    package init<Value: BitwiseCopyable>(copying values: [Value]) {
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: values.count * MemoryLayout<Value>.stride, alignment: 16)
        values.withUnsafeBytes { memory.copyMemory(from: $0) }
        bytes = UnsafeRawBufferPointer(memory)
        isOwned = true
    }

    deinit {
        if isOwned { bytes.deallocate() }
    }
}
