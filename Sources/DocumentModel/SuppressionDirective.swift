import SourceText

/// A remark in a draft that asks the linter to pass over findings: `<!-- hegao-disable-next-line words/* -- as printed -->`.
package struct SuppressionDirective: Sendable, Hashable {
    /// What it asks for, by the keyword behind `hegao-`.
    package enum Action: String, Sendable, Hashable, CaseIterable {
        /// Findings that begin on the next line with something on it.
        case nextLine = "disable-next-line"
        /// Findings that begin on its own line.
        case line = "disable-line"
        /// Findings from here on, until a directive enables their rules again or the file ends.
        case block = "disable"
        /// The end of such a block.
        case enable
        /// Findings anywhere in the file.
        case file = "disable-file"
    }

    /// A word of it with its place.
    package struct Word: Sendable, Hashable {
        package let text: String
        package let range: ByteRange
    }

    /// `nil` where the keyword is none that is known.
    package let action: Action?
    /// As written, with `hegao` and what follows up to a blank.
    package let keyword: Word
    /// Ids of rules, or shell patterns over them; empty for all rules.
    package let rules: [Word]
    /// What is written behind `--`; `nil` if nothing is.
    package let reason: String?
    /// All of it, the marks of the comment included.
    package let range: ByteRange
    /// Whether the mark that ends the comment is there.
    package let isClosed: Bool
    /// The lines whose findings it passes over, of one that names a line; empty where there is no such line.
    package internal(set) var reach: ByteRange
}
