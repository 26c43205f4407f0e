import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// `together`: words that need others in the same sentence, paragraph, section or document, or that must not meet them there.
package struct TogetherCheck: Check {
    package static let key = "together"
    package static let hasOwnMessage = true
    package static let judgesAbsence = true

    /// What is asked of a unit that holds the words of `if`.
    private enum Demand {
        /// One of these must be there.
        case then(PatternList)
        /// None of these may be there.
        case never(PatternList)
    }

    private let condition: PatternList
    private let demand: Demand
    private let unit: TextUnit

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["if", "then", "never", "in"]) else { return nil }
        // Both are read before either is given up, so that all faults come in one run.
        let condition = fields.required("if").flatMap { PatternList($0, reader: reader) }
        let demand = Self.demand(fields, reader: reader)
        let unit = fields["in"].map { reader.textUnit($0) } ?? .sentence
        guard let condition, let demand, let unit else { return nil }
        self.condition = condition
        self.demand = demand
        self.unit = unit
    }

    private static func demand(_ fields: Fields, reader: RuleReader) -> Demand? {
        switch (fields["then"], fields["never"]) {
        case (let then?, nil): return PatternList(then, reader: reader).map { .then($0) }
        case (nil, let never?): return PatternList(never, reader: reader).map { .never($0) }
        case (nil, nil):
            reader.fault(
                zh: "“together”没有写要与什么同现", en: "“together” does not say what belongs together",
                hint: LocalizedText(
                    zh: "加上“then”（必须同现）或“never”（不能同现）", en: "add “then” (must be there) or “never” (must not be there)"),
                at: fields.range)
        case (_?, _?):
            reader.fault(
                zh: "“then”和“never”只能写一个", en: "“then” and “never” exclude each other",
                hint: LocalizedText(zh: "把其中一个另写成一条规则", en: "make one of them a rule of its own"),
                at: fields.keyRange("never") ?? fields.range)
        }
        return nil
    }

    package var valueNames: Set<String> { condition.slotNames.union(["if", "条件"]) }
    package var triggers: [Trigger]? { condition.triggers }

    /// One finding a unit for a companion that is missing; one for each companion that must not be there.
    ///
    /// - Complexity: O(units + matches · log units), beside the matching itself.
    package func findings(in context: CheckContext) -> [Finding] {
        let conditions = condition.matches(in: context)
        guard !conditions.isEmpty else { return [] }
        let units = TogetherUnits(context, unit)
        switch demand {
        case .then(let companions):
            guard companions.isDecidable(in: context) else { return [] }
            let present = Set(companions.matches(in: context.withoutExceptions).compactMap { units.index(of: $0.place) })
            var seen = present
            return conditions.compactMap { match in
                guard let index = units.index(of: match.place), seen.insert(index).inserted else { return nil }
                return missing(companions, for: match)
            }
        case .never(let companions):
            let byUnit = Dictionary(conditions.map { (units.index(of: $0.place), $0) }, uniquingKeysWith: { first, _ in first })
            let taken = conditions.map(\.place.range)
            return companions.matches(in: context).compactMap { companion in
                // Words that are part of a condition themselves do not meet it.
                guard !taken.holdsOverlap(with: companion.place.range) else { return nil }
                return byUnit[units.index(of: companion.place)].map { forbidden(companion, beside: $0) }
            }
        }
    }
}

// MARK: Findings

extension TogetherCheck {
    private func missing(_ companions: PatternList, for match: PatternList.Match) -> Finding {
        Finding(at: match.place.range, missingMessage(match.text, companions), values: values(match))
    }

    private func forbidden(_ companion: PatternList.Match, beside match: PatternList.Match) -> Finding {
        let note = Note(LocalizedText(zh: "“\(match.text)”在这里", en: "“\(match.text)” stands here"), at: match.place.range)
        return Finding(
            at: companion.place.range, forbiddenMessage(match.text, companion.text), values: values(match), notes: [note])
    }

    private func values(_ match: PatternList.Match) -> [String: LocalizedText] {
        var values = match.slots.mapValues { LocalizedText(verbatim: $0) }
        values["if"] = LocalizedText(verbatim: match.text)
        values["条件"] = LocalizedText(verbatim: match.text)
        return values
    }

    // MARK: Words

    private func missingMessage(_ text: String, _ companions: PatternList) -> LocalizedText {
        guard let words = companions.literals else {
            return LocalizedText(
                zh: "\(unit.here.zh)有“\(text)”，却没有应当与它同现的内容",
                en: "“\(text)” lacks in \(unit.here.en) what belongs to it")
        }
        let list = LocalizedText(
            zh: words.map { "“\($0)”" }.joined(separator: "或"), en: words.map { "“\($0)”" }.joined(separator: " or "))
        return LocalizedText(
            zh: "\(unit.here.zh)有“\(text)”，却没有\(list.zh)", en: "“\(text)” stands in \(unit.here.en) without \(list.en)")
    }

    private func forbiddenMessage(_ text: String, _ other: String) -> LocalizedText {
        LocalizedText(
            zh: "\(unit.here.zh)已有“\(text)”，不应再有“\(other)”", en: "“\(other)” must not stand in \(unit.here.en) beside “\(text)”")
    }
}

extension TextUnit {
    /// The unit round a place, as a phrase in a sentence.
    fileprivate var here: LocalizedText {
        switch self {
        case .sentence: LocalizedText(zh: "同一句里", en: "this sentence")
        case .paragraph: LocalizedText(zh: "同一段里", en: "this paragraph")
        case .section: LocalizedText(zh: "同一节里", en: "this section")
        case .document: LocalizedText(zh: "全文", en: "the document")
        }
    }
}
