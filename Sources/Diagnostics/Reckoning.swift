import Localization
import SourceText

/// The arithmetic behind a finding about numbers: what is stated, what it should come to, and what each figure can mean
/// (numeric-semantics 4).
///
/// Values and intervals are worded where they are computed, in the unit that the draft uses, so that every report shows the same
/// digits.
package struct Reckoning: Sendable, Hashable {
    /// How badly the figures fit.
    package enum Verdict: String, Sendable {
        /// They fit only for a charitable reader.
        case suspicious
        /// No reading makes them fit.
        case contradiction
    }

    /// A figure that takes part; its number ①, ②, … is its position.
    package struct Operand: Sendable, Hashable {
        /// Name of its slot in the rule: 总.
        package let name: String
        /// Its words in the draft, markers included.
        package let text: String
        package let range: ByteRange
        /// The file that the range lies in, such as a table of figures; `nil` for the draft itself.
        package let file: SourceFile?
        /// What it can mean for careful writing, in the unit of the draft: `27550 … 27650 亿元`.
        package let interval: LocalizedText
        /// Why its interval is as wide as it is: ±50 亿元（末位四舍五入）.
        package let tolerance: LocalizedText

        package init(
            name: String, text: String, range: ByteRange, in file: SourceFile? = nil, interval: LocalizedText,
            tolerance: LocalizedText
        ) {
            self.name = name
            self.text = text
            self.range = range
            self.file = file
            self.interval = interval
            self.tolerance = tolerance
        }
    }

    /// One side of the relation.
    package struct Side: Sendable, Hashable {
        /// In numbers of operands: `①`, `②+③`.
        package let expression: String
        /// Without tolerance: 27330 亿元.
        package let value: LocalizedText
        /// What careful writing means: `27279.5 … 27380.5 亿元`.
        package let core: LocalizedText
        /// What a charitable reader allows.
        package let outer: LocalizedText

        package init(expression: String, value: LocalizedText, core: LocalizedText, outer: LocalizedText) {
            self.expression = expression
            self.value = value
            self.core = core
            self.outer = outer
        }
    }

    package let verdict: Verdict
    /// The formula as the rule has it: `总 = 中央 + 地方`.
    package let relation: String
    /// The sign between the two sides: `=`, `≤`.
    package let sign: String
    package let operands: [Operand]
    package let stated: Side
    package let computed: Side
    /// How far the two sides are apart at least: 169.5 亿元; `nil` where they touch.
    package let gap: LocalizedText?
    /// Why the finding is milder than its verdict.
    package let guards: [LocalizedText]
    /// The one edit of one figure that would make all fit, if there is just one.
    package let slip: LocalizedText?

    package init(
        verdict: Verdict, relation: String, sign: String, operands: [Operand], stated: Side, computed: Side, gap: LocalizedText?,
        guards: [LocalizedText] = [], slip: LocalizedText? = nil
    ) {
        self.verdict = verdict
        self.relation = relation
        self.sign = sign
        self.operands = operands
        self.stated = stated
        self.computed = computed
        self.gap = gap
        self.guards = guards
        self.slip = slip
    }
}
