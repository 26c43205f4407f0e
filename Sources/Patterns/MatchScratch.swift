import CPCRE2

/// Working memory of the matcher; one a worker, reused for every pattern and text.
package final class MatchScratch {
    /// Bytes of the stack that machine code starts with, and may grow to.
    private static let stack = (initial: 32 << 10, largest: 1 << 20)
    /// KiB that the interpreter may take where there is no machine code.
    private static let interpreterHeap: UInt32 = 16 << 10

    let context: OpaquePointer
    private let machineStack: OpaquePointer?
    private var data: OpaquePointer
    private var capacity = 16
    private var steps = -1

    package init() {
        guard let context = pcre2_match_context_create_8(nil), let data = pcre2_match_data_create_8(UInt32(capacity), nil)
        else { preconditionFailure("no memory left for a matcher") }
        self.context = context
        self.data = data
        pcre2_set_heap_limit_8(context, Self.interpreterHeap)
        // Without machine code there is no stack to make, and none is needed.
        machineStack = pcre2_jit_stack_create_8(Self.stack.initial, Self.stack.largest, nil)
        if machineStack != nil { pcre2_jit_stack_assign_8(context, nil, UnsafeMutableRawPointer(machineStack)) }
    }

    deinit {
        pcre2_match_data_free_8(data)
        pcre2_match_context_free_8(context)
        pcre2_jit_stack_free_8(machineStack)
    }

    /// Offsets of the last match: start and end of the whole, then of each group; -1 where a group took no part.
    var offsets: UnsafeBufferPointer<Int> {
        UnsafeBufferPointer(start: pcre2_get_ovector_pointer_8(data), count: 2 * capacity)
    }

    /// An address that is certainly one.
    var anyAddress: UnsafePointer<UInt8> { UnsafePointer(UnsafeRawPointer(context).assumingMemoryBound(to: UInt8.self)) }

    /// The block that a match writes to, for at least so many groups, with so many steps allowed.
    func prepared(offsetPairs: Int, steps: Int) -> OpaquePointer {
        if offsetPairs > capacity { grow(to: offsetPairs) }
        if steps != self.steps {
            pcre2_set_match_limit_8(context, UInt32(steps))
            self.steps = steps
        }
        return data
    }

    private func grow(to pairs: Int) {
        guard let larger = pcre2_match_data_create_8(UInt32(pairs), nil) else {
            preconditionFailure("no memory left for a matcher")
        }
        pcre2_match_data_free_8(data)
        data = larger
        capacity = pairs
    }
}
