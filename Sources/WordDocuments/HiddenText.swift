/// Text formatted as hidden: it is not printed, and no rule looks at it.
package struct HiddenText: Sendable, Hashable {
    /// Bytes of the text that are kept.
    static let longest = 240

    /// The paragraph it stands in or would stand in front of, from 0.
    package let paragraph: Int
    /// Its beginning.
    package internal(set) var text: String
}
