import Localization

/// Lines for a terminal: whatever is put in comes out visible, and coloured where colour is wanted.
struct TerminalText: Sendable {
    let options: ReportOptions
    private(set) var bytes: [UInt8] = []
    /// Whether anything was ever written, so that blocks can be kept apart.
    private var hasBlocks = false

    init(_ options: ReportOptions) { self.options = options }

    /// Moves what has been written so far to the end of an output.
    mutating func drain(into output: inout [UInt8]) {
        output.append(contentsOf: bytes)
        bytes.removeAll(keepingCapacity: true)
    }

    /// Starts a block of lines, with an empty line after the one before.
    mutating func beginBlock() {
        if hasBlocks { endLine() }
        hasBlocks = true
    }

    mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    mutating func blanks(_ cells: Int) { bytes.append(repeating: UInt8(ascii: " "), count: cells) }

    mutating func number(_ number: Int) { bytes.append(decimal: number) }

    /// Words of the program itself.
    mutating func words(_ text: StaticString) { bytes.append(text) }

    /// Bytes that are known to be visible.
    mutating func visible(_ text: some Collection<UInt8>) { bytes.append(contentsOf: text) }

    mutating func repeated(_ scalar: Unicode.Scalar, _ count: Int) { bytes.append(repeating: UInt8(ascii: scalar), count: count) }

    /// A sentence: its line breaks become blanks, and everything that is not ink is made visible.
    mutating func sentence(_ text: String) { write(text, breaksLines: false) }

    mutating func sentence(_ text: LocalizedText) { sentence(text(in: options.language)) }

    /// A quotation: its line breaks are shown too.
    mutating func quotation(_ text: String) { write(text, breaksLines: true) }

    /// The first scalars of a quotation, and `…` where it goes on.
    mutating func shortened(_ text: String, to limit: Int) {
        let end = text.unicodeScalars.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex) ?? text.endIndex
        quotation(String(text[..<end]))
        // A place may be cut already.
        if end < text.endIndex, !text[..<end].hasSuffix("…") { words("…") }
    }

    mutating func styled(_ style: TextStyle, _ body: (inout TerminalText) -> Void) {
        if options.color { bytes.append(style.attributes) }
        body(&self)
        if options.color { bytes.append(TextStyle.end) }
    }

    private mutating func write(_ text: String, breaksLines: Bool) {
        let start = bytes.count
        var text = text
        text.withUTF8 { utf8 in
            var (copied, index) = (0, 0)
            while index < utf8.count {
                guard Self.needsLook(utf8[index]) else {
                    index += 1
                    continue
                }
                let (scalar, length) = utf8.scalar(at: index)
                let form = VisibleForm(of: scalar.value)
                if form != .itself {
                    bytes.append(contentsOf: utf8[copied..<index])
                    copied = index + length
                    let folds = scalar.endsLine && !breaksLines
                    folds ? foldBreak(since: start, before: utf8[copied...]) : form.append(scalar, to: &bytes)
                }
                index += length
            }
            bytes.append(contentsOf: utf8[copied...])
        }
    }

    /// A blank in place of line breaks within the text since `start`, unless one stands there already or nothing follows.
    private mutating func foldBreak(since start: Int, before rest: Slice<UnsafeBufferPointer<UInt8>>) {
        guard let next = rest.first, next > UInt8(ascii: " "), bytes.count > start else { return }
        if bytes.last != UInt8(ascii: " ") { blanks(1) }
    }

    /// Whether a byte may begin a scalar that is not shown as itself.
    @inline(__always)
    private static func needsLook(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20..<0x7F, 0x80..<0xC2, 0xE4..<0xEF: false
        default: true
        }
    }
}

extension Unicode.Scalar {
    fileprivate var endsLine: Bool { self == "\n" || self == "\r" }
}
