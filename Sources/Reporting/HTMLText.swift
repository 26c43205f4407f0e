import Localization

/// A piece of a page in the making: whatever text is put in comes out as text, visible, and never as markup.
struct HTMLText: Sendable {
    let language: Language
    private(set) var bytes: [UInt8] = []

    init(_ language: Language) { self.language = language }

    mutating func append(_ other: HTMLText) { bytes += other.bytes }

    /// Style or script of the program itself.
    mutating func source(_ text: [UInt8]) { bytes += text }

    mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    mutating func number(_ number: Int) { bytes.append(decimal: number) }

    // MARK: Markup

    /// Markup of the program itself.
    mutating func markup(_ text: StaticString) { bytes.append(text) }

    /// An element whose attributes the program knows beforehand.
    mutating func element(_ name: StaticString, _ attributes: StaticString = "", _ body: (inout HTMLText) -> Void) {
        element(name, { $0.markup(attributes) }, body)
    }

    /// An element whose attributes depend on the report.
    mutating func element(
        _ name: StaticString, _ attributes: (inout HTMLText) -> Void, _ body: (inout HTMLText) -> Void
    ) {
        markup("<")
        markup(name)
        attributes(&self)
        markup(">")
        body(&self)
        markup("</")
        markup(name)
        markup(">")
    }

    /// ` name="value"`
    mutating func attribute(_ name: StaticString, _ value: String) {
        beginAttribute(name)
        write(value, as: .plain)
        markup("\"")
    }

    /// ` id="…"`
    mutating func id(_ anchor: Anchor) {
        beginAttribute("id")
        anchor.append(to: &bytes)
        markup("\"")
    }

    /// ` href="#…"`
    mutating func href(_ anchor: Anchor) {
        beginAttribute("href")
        markup("#")
        anchor.append(to: &bytes)
        markup("\"")
    }

    /// ` name="1 2 3"`
    mutating func attribute(_ name: StaticString, _ numbers: [Int]) {
        beginAttribute(name)
        for (index, number) in numbers.enumerated() {
            if index > 0 { markup(" ") }
            self.number(number)
        }
        markup("\"")
    }

    private mutating func beginAttribute(_ name: StaticString) {
        markup(" ")
        markup(name)
        markup("=\"")
    }

    // MARK: Text

    /// A sentence: its line breaks become blanks, and everything that is not ink is made visible.
    mutating func sentence(_ text: String) { write(text, as: .sentence) }

    mutating func sentence(_ text: LocalizedText) { sentence(text(in: language)) }

    /// A quotation: its line breaks are shown too.
    mutating func quotation(_ text: String) { write(text, as: .quotation) }

    /// A quotation of valid UTF-8 that is at hand in bytes.
    mutating func quotation(_ utf8: ArraySlice<UInt8>) {
        utf8.withUnsafeBufferPointer { write($0, as: .quotation) }
    }

    /// A sentence in an element that can hold no other, such as a title or an option.
    mutating func plain(_ text: String) { write(text, as: .plain) }

    private enum Use { case sentence, quotation, plain }

    private mutating func write(_ text: String, as use: Use) {
        var text = text
        text.withUTF8 { write($0, as: use) }
    }

    private mutating func write(_ utf8: UnsafeBufferPointer<UInt8>, as use: Use) {
        var (copied, index) = (0, 0)
        while index < utf8.count {
            guard Self.needsLook(utf8[index]) else {
                index += 1
                continue
            }
            let (scalar, length) = utf8.scalar(at: index)
            let form = VisibleForm(of: scalar.value)
            if let entity = Self.entity(for: scalar) {
                bytes.append(contentsOf: utf8[copied..<index])
                bytes.append(entity)
                copied = index + length
            } else if form != .itself {
                bytes.append(contentsOf: utf8[copied..<index])
                stand(for: scalar, form, use)
                copied = index + length
            }
            index += length
        }
        bytes.append(contentsOf: utf8[copied...])
    }

    /// Shows a scalar that would not be seen, or that would act on what is round it.
    private mutating func stand(for scalar: Unicode.Scalar, _ form: VisibleForm, _ use: Use) {
        if scalar == "\t" || use != .quotation && (scalar == "\n" || scalar == "\r") { return markup(" ") }
        if use != .plain { markup("<span class=\"x\">") }
        var shown: [UInt8] = []
        form.append(scalar, to: &shown)
        // The frame says that it is a name; angles would have to be escaped.
        bytes += form == .number ? Array(shown.dropFirst().dropLast()) : shown
        if use != .plain { markup("</span>") }
    }

    private static func entity(for scalar: Unicode.Scalar) -> StaticString? {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        case "\"": "&quot;"
        case "'": "&#39;"
        default: nil
        }
    }

    /// Whether a byte may begin a scalar that is not shown as itself.
    @inline(__always)
    private static func needsLook(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
        case 0x20..<0x7F, 0x80..<0xC2, 0xE4..<0xEF: false
        default: true
        }
    }
}
