import Diagnostics
import Localization

/// How a report is to look, and what it tells about the run; formats for programs heed no colours and widths.
package struct ReportOptions: Sendable, Hashable {
    /// The language of messages, labels and the summary.
    package var language: Language
    /// Whether ANSI colours are welcome: a terminal is reading, and `NO_COLOR` is not set.
    package var color: Bool
    /// Cells of a terminal line; excerpts are cut to it, sentences are left to the terminal to wrap.
    package var width: Int
    /// Findings and problems only, of every level, without the summary. A run that checked nothing says so all the same.
    package var quiet: Bool
    /// Whether to say after the summary what each rule has found, and how far figures were checked against each other.
    package var statistics: Bool

    /// Whether rules of the mildest level were left out because nobody asked for them.
    package var infoIsOff: Bool

    /// The lowest level that fails the run; `nil` if none does.
    package var failing: Severity?
    /// The version of the program.
    package var version: String
    /// The rules that take part, for formats that describe them (``OutputFormat/describesRules``).
    package var rules: [RuleDescription]
    /// The folder that relative paths start from, absolute; `nil` where it is not known.
    package var folder: String?

    package init(
        language: Language = .chinese, color: Bool = false, width: Int = 100, quiet: Bool = false, statistics: Bool = false,
        infoIsOff: Bool = false, failing: Severity? = .error, version: String = "0", rules: [RuleDescription] = [],
        folder: String? = nil
    ) {
        self.language = language
        self.color = color
        self.width = width
        self.quiet = quiet
        self.statistics = statistics
        self.infoIsOff = infoIsOff
        self.failing = failing
        self.version = version
        self.rules = rules
        self.folder = folder
    }
}
