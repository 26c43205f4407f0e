import Diagnostics
import YAML

/// One kind of check: what a rule's check key stands for. A small value that is made once and run over every document.
package protocol Check: Sendable {
    /// The key in a rule file.
    static var key: String { get }
    /// Keys that may stand beside it in the rule and that only this kind of check understands.
    static var companionKeys: [String] { get }
    /// Whether the check finds words of its own, so that a rule may do without a message.
    static var hasOwnMessage: Bool { get }
    /// Whether it looks at how the text is laid out, so that other line breaks are another text to it.
    static var looksAtLayout: Bool { get }
    /// Whether it reports what is not there: then a pattern that gave up leaves nothing it can say.
    static var judgesAbsence: Bool { get }
    /// Whether it looks at what came of the other rules of the run, and so comes last.
    static var judgesRun: Bool { get }
    /// Whether it compares what figures say, so that a wrong digit can show; not so where only their number counts.
    static var comparesDigits: Bool { get }

    /// Reads the check's value; records every fault with the reader and returns `nil` if the rule cannot be used.
    init?(_ node: YAMLNode, reader: RuleReader)

    /// Names of the values that its findings bring for the rule's message.
    var valueNames: Set<String> { get }
    /// Names of document parts that it locates for the scopes of other rules.
    var partNames: [String] { get }
    /// What a recipe stands for; empty for a check that says itself what it does.
    var expansion: [Expansion] { get }

    /// Without any of these in a document the check finds nothing there and looks at no relation; `nil` for a check that has to look
    /// in any case.
    var triggers: [Trigger]? { get }

    /// Words that it takes for wrong, with the right ones; empty for a check that knows no words.
    var wordPairs: [WordPair] { get }

    /// Paragraphs of the parts it locates.
    func parts(in context: CheckContext) -> [String: Range<Int>]
    /// What is wrong, in the order of the text.
    func findings(in context: CheckContext) -> [Finding]
}

extension Check {
    package static var companionKeys: [String] { [] }
    package static var hasOwnMessage: Bool { false }
    package static var looksAtLayout: Bool { false }
    package static var judgesAbsence: Bool { false }
    package static var judgesRun: Bool { false }
    package static var comparesDigits: Bool { true }
    package var valueNames: Set<String> { [] }
    package var partNames: [String] { [] }
    package var expansion: [Expansion] { [] }
    package var triggers: [Trigger]? { nil }
    package var wordPairs: [WordPair] { [] }
    package func parts(in context: CheckContext) -> [String: Range<Int>] { [:] }
}
