import Diagnostics
import Formulas
import Localization
import Quantities
import RuleModel
import SourceText

/// Several mentions of one figure: all of them must share a value (numeric-semantics 2.4, duplicates).
struct SameFigure {
    /// One mention.
    struct Mention {
        /// What it is called in the reckoning.
        let name: String
        let figure: StatedFigure
        let text: String
        let place: ByteRange
        /// The file that the place lies in; `nil` for the draft.
        let file: SourceFile?

        init(name: String, figure: StatedFigure, text: String, place: ByteRange, file: SourceFile? = nil) {
            self.name = name
            self.figure = figure
            self.text = text
            self.place = place
            self.file = file
        }

        /// A figure of the draft.
        init(name: String, figure: StatedFigure, in context: CheckContext) {
            self.init(
                name: name, figure: figure, text: context.text(of: figure.quantity), place: context.place(of: figure.quantity))
        }
    }

    /// Mentions that a reckoning shows at most; of more only the two that decide.
    private static let shownMentions = 12

    let mentions: [Mention]
    let verdict: Verdict
    /// What each mention can mean beside the others.
    private let estimates: [Estimate]
    private let relation: String
    /// Why a finding is milder than its verdict.
    private let guards: [LocalizedText]

    /// - Parameter relation: how the relation is called in the reckoning.
    init(_ mentions: [Mention], relation: String, guards: [LocalizedText] = []) {
        self.mentions = mentions
        self.relation = relation
        let isRepaired = mentions.contains { $0.figure.quantity.traits.contains(.repaired) }
        self.guards = guards + (isRepaired ? [Self.repaired] : [])
        estimates = StatedFigure.estimates(of: mentions.map(\.figure))
        verdict = Verdict.same(estimates)
    }

    /// Two neighbouring figures of a draft as they are written.
    init(_ first: Quantity, _ second: Quantity, in context: CheckContext) {
        let mentions = [("前", first), ("后", second)].map { name, figure in
            Mention(name: name, figure: StatedFigure(figure), in: context)
        }
        self.init(mentions, relation: "前 = 后")
    }

    /// Notes what came of the relation.
    func record(in context: CheckContext) {
        let places = mentions.filter { $0.file == nil }.map(\.place)
        guard let first = places.first, let last = places.last else { return }
        context.record(
            Verification(verdict == .ok ? .holds : .fails, at: first.lowerBound..<last.upperBound, operands: places))
    }

    func finding(
        at range: ByteRange, _ message: LocalizedText, values: [String: LocalizedText] = [:], notes: [Note] = []
    ) -> Finding {
        Finding(
            at: range, message, values: values, notes: notes,
            demotion: (verdict == .contradiction ? 0 : 1) + (guards.isEmpty ? 0 : 1), reckoning: reckoning)
    }

    // MARK: Arithmetic

    private var reckoning: Reckoning? {
        guard let (first, second) = Estimate.opposites(among: estimates) else { return nil }
        let notation = FigureNotation(of: mentions[first].figure.quantity)
        let shown = mentions.count > Self.shownMentions ? [first, second] : Array(mentions.indices)
        let gap = estimates[first].core.gap(to: estimates[second].core)
        return Reckoning(
            verdict: verdict == .contradiction ? .contradiction : .suspicious, relation: relation, sign: "=",
            operands: shown.map(operand), stated: side(first, notation, as: shown.firstIndex(of: first) ?? 0),
            computed: side(second, notation, as: shown.firstIndex(of: second) ?? 0),
            gap: gap.flatMap { $0.isZero ? nil : notation.difference($0) }, guards: guards)
    }

    private static let repaired = LocalizedText(
        zh: "数字中间有空格，可能是转换时断开的", en: "there are blanks inside a number, as conversion leaves them")

    private func operand(_ index: Int) -> Reckoning.Operand {
        let (mention, core) = (mentions[index], estimates[index].core)
        let quantity = mention.figure.quantity
        let notation = FigureNotation(of: quantity)
        let tolerance = ToleranceWording(
            quantity: quantity, mention: Formulas.Mention(mention.text, at: mention.place), notation: notation)
        return Reckoning.Operand(
            name: mention.name, text: mention.text, range: mention.place, in: mention.file, interval: notation.text(core),
            tolerance: mention.figure.estimate.core == core ? tolerance.text : Self.exact)
    }

    private static let exact = LocalizedText(zh: "写到同一位，照写的数比", en: "written to the same digit, compared as written")

    private func side(_ index: Int, _ notation: FigureNotation, as position: Int) -> Reckoning.Side {
        Reckoning.Side(
            expression: Reckoning.numeral(ofOperand: position), value: notation.text(mentions[index].figure.value),
            core: notation.text(estimates[index].core), outer: notation.text(estimates[index].outer))
    }
}
