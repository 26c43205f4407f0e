import CPCRE2

extension CompiledCode {
    /// An empty look-ahead in front of every expression.
    ///
    /// The machine code of PCRE2 up to 10.42 remembers where a leading repeat once failed and then skips places at which it would
    /// match (PCRE2 issue 336): `(?:ab|a).+c` misses `abc`. Behind a look-ahead it does not try to be that clever; what it knows
    /// about the first character stays.
    private static let guardian = Array("(?=)".utf8)

    /// Compiles an expression in UTF-8, to be run in the interpreter.
    convenience init(compiling expression: [UInt8], takesFigures: Bool) throws(CompiledExpression.Rejection) {
        let settings = pcre2_compile_context_create_8(nil)
        defer { pcre2_compile_context_free_8(settings) }
        // The build of the library must not decide what a line break is.
        pcre2_set_newline_8(settings, UInt32(PCRE2_NEWLINE_ANYCRLF))
        pcre2_set_bsr_8(settings, UInt32(PCRE2_BSR_ANYCRLF))
        let options = Self.options | (takesFigures || Self.mayBeAtomic(expression) ? PCRE2_NO_AUTO_POSSESS : 0)
        var error: Int32 = 0
        var offset = 0
        let compiled = (Self.guardian + expression).withUnsafeBufferPointer { bytes in
            pcre2_compile_8(bytes.baseAddress, bytes.count, options, &error, &offset, settings)
        }
        guard let compiled else {
            throw CompiledExpression.Rejection(code: Int(error), offset: max(0, offset - Self.guardian.count))
        }
        self.init(taking: compiled)
    }

    /// Restores code that the same build of PCRE2 has put out; `nil` where it was another one.
    convenience init?(restoring serialized: [UInt8]) {
        var code: OpaquePointer?
        let count = serialized.withUnsafeBufferPointer { pcre2_serialize_decode_8(&code, 1, $0.baseAddress, nil) }
        guard count == 1, let code else { return nil }
        self.init(taking: code)
    }

    /// The code as bytes that the same build of PCRE2 can restore.
    var serialized: [UInt8] {
        var code: OpaquePointer? = pointer
        var bytes: UnsafeMutablePointer<UInt8>?
        var count = 0
        guard pcre2_serialize_encode_8(&code, 1, &bytes, &count, nil) == 1, let bytes else {
            preconditionFailure("no memory left for a pattern")
        }
        defer { pcre2_serialize_free_8(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    /// Number of capturing groups.
    var groups: Int {
        var groups: UInt32 = 0
        pcre2_pattern_info_8(pointer, UInt32(PCRE2_INFO_CAPTURECOUNT), &groups)
        return Int(groups)
    }

    /// Whether an expression may hold an atomic group or a possessive repeat; says so of some that do not.
    ///
    /// PCRE2 makes a repeat possessive where nothing that comes next could need what it took. Up to 10.42 at least it forgets
    /// that an atomic group may be empty: `[0-9]*(?>(?:约|近)?)[0-9]` misses `4`. Nor does it think of callouts.
    private static func mayBeAtomic(_ expression: [UInt8]) -> Bool {
        let signs = zip(expression, expression.dropFirst())
        return signs.contains { left, right in
            (left == UInt8(ascii: "?") && right == UInt8(ascii: ">"))
                || (right == UInt8(ascii: "+") && "?*+}".utf8.contains(left))
        }
    }

    private static let options = PCRE2_UTF | PCRE2_NEVER_BACKSLASH_C | PCRE2_MULTILINE | PCRE2_USE_OFFSET_LIMIT
}
