import CPCRE2

/// A code block of PCRE2 that is run in one way; a class, so that workers can share one that is made on first use.
///
/// `@unchecked Sendable`: the block is never written to after `init`, and PCRE2 documents it as shareable between threads.
final class CompiledCode: @unchecked Sendable {
    let pointer: OpaquePointer
    /// Whether it runs as machine code, or in the interpreter.
    let isMachineCode: Bool

    /// Takes over a block, to be run in the interpreter.
    init(taking pointer: OpaquePointer) {
        self.pointer = pointer
        isMachineCode = false
    }

    /// A copy of a block as machine code; in the interpreter where the system does not allow any.
    init(translating code: CompiledCode) {
        guard let copy = pcre2_code_copy_8(code.pointer) else { preconditionFailure("no memory left for a pattern") }
        pointer = copy
        isMachineCode = pcre2_jit_compile_8(copy, UInt32(PCRE2_JIT_COMPLETE)) == 0
    }

    deinit {
        pcre2_code_free_8(pointer)
    }
}
