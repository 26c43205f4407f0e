import Diagnostics
import DocumentModel
import Localization
import Quantities
import RuleModel
import SourceText

/// How a rule came to its findings in one draft, or to none.
package struct RuleTrace {
    /// Something that a rule asks of a draft before it looks at it.
    package struct Condition {
        package let name: LocalizedText
        /// What the draft is; `nil` where that is not known.
        package let actual: String?
        /// What the rule asks for; `nil` for anything.
        package let wanted: String?
        package let isMet: Bool
    }

    /// A pattern of the rule with what its literals say.
    package struct Candidates {
        package let pattern: TextPattern
        /// Texts of which every match holds one; empty where there are none that help.
        package let literals: [String]
        /// Paragraphs of the scope in which it has a chance; `nil` for all of them.
        package let paragraphs: [Int]?
        /// Whether an `unless` has it, not the check.
        package let isException: Bool
        /// The document variables it names that the draft leaves open.
        package let unknownVariables: [String]
    }

    /// What a slot took.
    package struct Slot {
        package let name: String
        /// As the pattern has it: percent, or the expression.
        package let type: String?
        package let text: String
        package let range: ByteRange
        /// The figure that stands there, if one does.
        package let figure: Quantity?
    }

    /// A match of a pattern with its slots.
    package struct Match {
        package let pattern: TextPattern
        package let range: ByteRange
        package let paragraph: Int
        /// In the reading view.
        package let text: String
        package let slots: [Slot]
    }

    package let rule: Rule
    package let document: Document
    package let format: DocumentFormat
    /// Id of the document's kind; `nil` where none was recognised.
    package let kind: String?
    package let conditions: [Condition]
    package let scope: ResolvedScope
    /// Parts that the check has located, by the names that other rules use.
    package let parts: [(name: String, paragraphs: Range<Int>)]
    package let candidates: [Candidates]
    package let matches: [Match]
    package let drops: [MatchTrace.Drop]
    package let relations: [Verification]
    /// What the rule reports, sorted; nothing where it is not active.
    package let diagnostics: [Diagnostic]
    /// What kept it from being decided.
    package let problems: [Problem]
    /// For each pattern of a check that matched nowhere, how far it came.
    package let beginnings: [(pattern: TextPattern, beginning: DocumentMatcher.Beginning)]

    /// Whether the rule looks at the draft at all.
    package var isActive: Bool { conditions.allSatisfy(\.isMet) }
}
