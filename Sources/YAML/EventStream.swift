import CLibYAML

/// libyaml's event parser over text that outlives it; the only owner of its memory.
struct EventStream: ~Copyable {
    /// What libyaml said when it stopped, with byte offsets into the text it was given.
    struct Failure: Error {
        /// libyaml's own words, such as `did not find expected key`.
        let problem: String
        let offset: Int
        /// Where the construct that could not be read began.
        let contextOffset: Int?
    }

    /// On the heap, because the parser holds pointers to itself and must not move.
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let base: Int
    private var cursor: ScalarCursor

    /// - Parameters:
    ///   - text: valid UTF-8 without a byte order mark; must stay alive as long as the stream.
    ///   - base: byte offset of the text in its file, added to every place.
    init(_ text: UnsafeBufferPointer<UInt8>, base: Int) {
        parser = .allocate(capacity: 1)
        precondition(yaml_parser_initialize(parser) == 1, "libyaml finds no memory for its buffers")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
        cursor = ScalarCursor(text)
        self.base = base
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    mutating func next() throws(Failure) -> YAMLEvent {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
        defer { yaml_event_delete(&event) }
        let start = offset(of: event.start_mark)
        return YAMLEvent(event, range: start..<max(start, offset(of: event.end_mark)))
    }

    private mutating func offset(of mark: yaml_mark_t) -> Int {
        base + cursor.byteOffset(ofScalar: mark.index)
    }

    private mutating func failure() -> Failure {
        let state = parser.pointee
        precondition(state.error != YAML_MEMORY_ERROR, "libyaml runs out of memory")
        let problem = state.problem.map { String(cString: $0) } ?? ""
        // The reader, which meets bytes before there are marks, counts bytes and leaves the marks at zero.
        guard state.error != YAML_READER_ERROR else {
            return Failure(problem: problem, offset: base + state.problem_offset, contextOffset: nil)
        }
        return Failure(
            problem: problem, offset: offset(of: state.problem_mark),
            contextOffset: state.context == nil ? nil : offset(of: state.context_mark))
    }
}
