/// XML 1.0 piece by piece; valid UTF-8.
struct XMLText: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Text of the program itself, such as tags.
    mutating func markup(_ text: StaticString) { bytes.append(text) }

    /// ` name="value"`; the name needs no escapes.
    mutating func attribute(_ name: StaticString, _ value: String) {
        bytes.append(UInt8(ascii: " "))
        bytes.append(name)
        bytes.append("=\"")
        text(value)
        bytes.append(UInt8(ascii: "\""))
    }

    mutating func attribute(_ name: StaticString, _ number: Int) { attribute(name, String(number)) }

    /// Text of any content. A character that XML cannot hold, and one that nobody would see, appears as on a terminal
    /// (XML 1.0, 2.2); line breaks stay, written so that no parser makes blanks of them (3.3.3).
    mutating func text(_ text: String) {
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "&": bytes.append("&amp;")
            case "<": bytes.append("&lt;")
            case ">": bytes.append("&gt;")
            case "\"": bytes.append("&quot;")
            case "\n": bytes.append("&#10;")
            case "\t": bytes.append("&#9;")
            default: visible(scalar)
            }
        }
    }

    private mutating func visible(_ scalar: Unicode.Scalar) {
        let form = VisibleForm(of: scalar.value)
        // The number of an unseen character stands in angle brackets.
        if form == .number { return text(VisibleForm.text(String(scalar))) }
        form.append(scalar, to: &bytes)
    }

    mutating func drain(into output: inout [UInt8]) {
        output += bytes
        bytes.removeAll(keepingCapacity: true)
    }
}
