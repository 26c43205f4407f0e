import Localization

/// A message or a replacement with places for values: `{name}` for a slot, `{=name}` for a document variable, `{{` for a brace.
package struct Template: Sendable, Hashable {
    enum Piece: Sendable, Hashable {
        case literal(String)
        case value(String)
        case variable(String, offset: Int)
    }

    /// A malformed place in the template's text.
    package struct Fault: Error, Sendable, Hashable {
        package let message: LocalizedText
        /// UTF-8 bytes of the template's text.
        package let range: Range<Int>
    }

    let pieces: [Piece]

    package init(_ text: String) throws(Fault) {
        var parser = TemplateParser(text)
        pieces = try parser.parse()
    }

    /// Whether it says nothing at all.
    package var isEmpty: Bool { pieces.isEmpty }

    /// Names of the values that must be supplied.
    package var valueNames: [String] {
        pieces.compactMap { if case .value(let name) = $0 { name } else { nil } }
    }

    /// Names of the document variables referred to.
    package var variableNames: [String] {
        pieces.compactMap { if case .variable(let name, _) = $0 { name } else { nil } }
    }

    /// The text with every value filled in; a value that is unknown leaves its name in angle brackets.
    package func filled(values: [String: String], variables: [String: String]) -> String {
        var text = ""
        for piece in pieces {
            switch piece {
            case .literal(let literal): text += literal
            case .value(let name): text += values[name] ?? "〈\(name)〉"
            case .variable(let name, let offset): text += Self.shifted(variables[name], by: offset) ?? "〈\(name)〉"
            }
        }
        return text
    }

    private static func shifted(_ value: String?, by offset: Int) -> String? {
        guard let value, offset != 0 else { return value }
        guard let number = Int(value) else { return nil }
        let (sum, overflow) = number.addingReportingOverflow(offset)
        return overflow ? nil : String(sum)
    }
}
