/// What a finding is known by when its draft has been edited elsewhere: its rule, its words and its section, but not its line.
///
/// A list of accepted findings is matched by it, and the fingerprints of reports are made from it.
package struct FindingIdentity: Sendable, Hashable {
    package let rule: String
    /// The words found, without blanks and line breaks, which re-wrapping changes; of a finding about something missing, its message.
    package let text: String
    /// Titles of the headings above the place, outermost first, without blanks; numbers are not part of a title.
    package let section: [String]

    /// - Complexity: O(length of the quote and the titles).
    package init(_ diagnostic: Diagnostic) {
        rule = diagnostic.rule
        let quote = Self.withoutBlanks(diagnostic.place.quote)
        text = quote.isEmpty ? Self.withoutBlanks(diagnostic.message.zh) : quote
        section = diagnostic.section.map(Self.withoutBlanks)
    }

    package init(rule: String, text: String, section: [String]) {
        self.rule = rule
        self.text = Self.withoutBlanks(text)
        self.section = section.map(Self.withoutBlanks)
    }

    /// Whether anything of a text is left to know a finding by.
    package static func isSeen(_ text: String) -> Bool { !withoutBlanks(text).isEmpty }

    private static func withoutBlanks(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace && !isUnseen($0) })
        return String(scalars)
    }

    /// The zero-width blank, joiners and the byte order mark come and go with copying.
    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
        (0x200B...0x200D).contains(scalar.value) || scalar.value == 0x2060 || scalar.value == 0xFEFF
    }
}
