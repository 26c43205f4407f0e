import CExpat

/// expat, writing what it finds on a tape; the only owner of its memory.
struct ExpatParser: ~Copyable {
    /// Between a namespace's address and a name; cannot occur in XML.
    static let separator: UInt8 = 1

    private let parser: XML_Parser
    /// On the heap, because expat hands its address to the handlers.
    let tape: UnsafeMutablePointer<EventTape>

    init(_ vocabulary: MarkupVocabulary) {
        guard let parser = XML_ParserCreateNS("UTF-8", XML_Char(Self.separator)) else {
            preconditionFailure("expat finds no memory for its buffers")
        }
        self.parser = parser
        tape = .allocate(capacity: 1)
        tape.initialize(to: EventTape(vocabulary, parser: parser))
        XML_SetUserData(parser, tape)
        Self.setHandlers(of: parser)
    }

    deinit {
        XML_ParserFree(parser)
        tape.deinitialize(count: 1)
        tape.deallocate()
    }

    /// Goes on with the next stretch of the text.
    func parse(_ bytes: UnsafeBufferPointer<UInt8>, isFinal: Bool) throws(MarkupError) {
        let status = bytes.withMemoryRebound(to: CChar.self) {
            XML_Parse(parser, $0.baseAddress, Int32($0.count), isFinal ? 1 : 0)
        }
        if let failure = tape.pointee.failure { throw failure }
        guard status == XML_STATUS_OK else {
            let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? ""
            throw MarkupError(cause: .malformed(words), offset: max(0, Int(XML_GetCurrentByteIndex(parser))))
        }
    }

    private static func setHandlers(of parser: XML_Parser) {
        XML_SetElementHandler(
            parser,
            { tape, name, attributes in
                guard let tape = ExpatParser.tape(tape), let name else { return }
                let number = tape.pointee.vocabulary.number(of: name, separator: ExpatParser.separator)
                tape.pointee.start(number, attributes, separator: ExpatParser.separator)
                if tape.pointee.failure != nil { XML_StopParser(tape.pointee.parser, 0) }
            },
            { tape, _ in ExpatParser.tape(tape)?.pointee.end() })
        XML_SetCharacterDataHandler(parser) { tape, characters, count in
            guard let characters else { return }
            let bytes = UnsafeRawPointer(characters).assumingMemoryBound(to: UInt8.self)
            ExpatParser.tape(tape)?.pointee.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { tape, _, _, _, _ in
            guard let tape = ExpatParser.tape(tape) else { return }
            tape.pointee.fail(.documentType)
            XML_StopParser(tape.pointee.parser, 0)
        }
    }

    private static func tape(_ address: UnsafeMutableRawPointer?) -> UnsafeMutablePointer<EventTape>? {
        address?.assumingMemoryBound(to: EventTape.self)
    }
}
