import Diagnostics
import DocumentModel
import Localization
import SourceText
import YAML

/// Reads one rule; a rule with any fault is left out, all its faults recorded.
struct RuleParser {
    private static let commonKeys = [
        "id", "level", "message", "message-en", "why", "why-en", "source", "within", "unless", "since", "until", "tags",
        "applies", "formats", "view", "report", "profile", "fix-safety", "examples",
    ]

    let reader: RuleReader
    let catalogue: [any Check.Type]
    /// Kinds that the whole file is meant for.
    let applies: [String]
    let appliesRange: ByteRange

    func parse(_ node: YAMLNode) -> RuleLoader.SourcedRule? {
        let before = reader.problems.count
        let firstPattern = reader.patterns.count
        defer {
            reader.rule = nil
            reader.owner = ""
            reader.view = .reading
        }
        guard let fields = reader.fields(node, allowed: allowedKeys(node)) else { return nil }
        reader.rule = fields
        reader.owner = fields.string("id") ?? ""
        reader.view = fields.keyword("view", ViewKind.allCases.map { ($0.rawValue, $0) } + [("原文", .source)]) ?? .reading
        // Everything is read before anything is given up, so that all faults of a rule come in one run.
        let head = (id: identifier(fields), severity: severity(fields), check: check(fields))
        let words = self.words(fields, check: head.check)
        let conditions = self.conditions(fields)
        guard let id = head.id, let severity = head.severity, let check = head.check, reader.problems.count == before
        else { return nil }
        let names = RuleNames(
            providedParts: check.partNames, neededParts: conditions.scope.partNames,
            variables: reader.patterns[firstPattern...].flatMap(\.pattern.variables) + (words.message?.variableNames ?? []))
        return RuleLoader.SourcedRule(
            rule: rule(id, severity, check, words, conditions, names, at: fields.range),
            idRange: fields["id"]?.range ?? fields.range.prefix, scopeRange: fields["within"]?.range ?? fields.range.prefix,
            appliesRange: fields["applies"]?.range ?? appliesRange)
    }

    /// What a rule says to people.
    private struct Words {
        let message: LocalizedTemplate?
        let why: LocalizedText?
        let source: String?
        let tags: [String]
        let fixSafety: Fix.Safety
        let examples: [RuleExample]
    }

    /// When, where and how often a rule reports.
    private struct Conditions {
        let applies: [String]
        let formats: [DocumentFormat]
        let years: ClosedRange<Int>?
        let scope: Scope
        let exceptions: [Exception]
        let report: ReportMode
        let profile: RuleProfile
    }

    private func words(_ fields: Fields, check: (any Check)?) -> Words {
        Words(
            message: message(fields, check: check), why: fields.localized("why"), source: fields.string("source"),
            tags: fields.strings("tags") ?? [],
            fixSafety: fields.keyword("fix-safety", [("safe", .safe), ("unsafe", .unsafe)]) ?? .unsafe,
            examples: reader.isProven ? [] : ExampleParser(reader: reader, years: years(fields)).parse(fields["examples"]))
    }

    private func conditions(_ fields: Fields) -> Conditions {
        Conditions(
            applies: fields.strings("applies") ?? applies, formats: formats(fields), years: years(fields),
            scope: fields["within"].flatMap { ScopeParser(reader: reader).parse($0) } ?? .document,
            exceptions: fields["unless"].map { reader.items($0).compactMap(exception) } ?? [],
            report: fields["report"].flatMap(reportMode) ?? .each,
            profile: fields.keyword("profile", RuleProfile.allCases.map { ($0.rawValue, $0) }) ?? .standard)
    }

    /// `each`, `once`, or `each-up-to` with a number.
    private func reportMode(_ node: YAMLNode) -> ReportMode? {
        guard case .mapping = node.content else { return reader.keyword(node, [("each", .each), ("once", .once)]) }
        guard let fields = reader.fields(node, allowed: ["each-up-to"]), let value = fields.required("each-up-to"),
            let most = reader.integer(value)
        else { return nil }
        if most >= 1 { return .eachUpTo(most) }
        reader.fault(zh: "“each-up-to”至少是 1", en: "“each-up-to” must be at least 1", at: value.range)
        return nil
    }

    private func rule(
        _ id: String, _ severity: Severity, _ check: any Check, _ words: Words, _ conditions: Conditions, _ names: RuleNames,
        at range: ByteRange
    ) -> Rule {
        let content = RuleContent(
            message: words.message, why: words.why, source: words.source, tags: words.tags, scope: conditions.scope,
            exceptions: conditions.exceptions, report: conditions.report, check: check, view: reader.view,
            fixSafety: words.fixSafety, examples: words.examples)
        return Rule(
            id: id, severity: severity, applies: conditions.applies, formats: conditions.formats, years: conditions.years,
            profile: conditions.profile, location: Rule.Location(file: reader.file.text, range: range), names: names,
            triggers: check.triggers, judgesRun: type(of: check).judgesRun, content: Deferred(known: content))
    }

    // MARK: Check

    /// The common keys, all check keys, and what the present check understands beside its own.
    private func allowedKeys(_ node: YAMLNode) -> [String] {
        if reader.isProven { return [] }
        guard case .mapping(let entries) = node.content else { return Self.commonKeys }
        let present = Set(entries.map(\.key.value))
        let companions = catalogue.filter { present.contains($0.key) }.flatMap { $0.companionKeys }
        return Self.commonKeys + companions + catalogue.map { $0.key }
    }

    private func check(_ fields: Fields) -> (any Check)? {
        guard let type = checkType(fields), let node = fields[type.key] else { return nil }
        let before = reader.problems.count
        if let check = type.init(node, reader: reader) { return check }
        // A rule must never be left out in silence, even if its check did not say what it misses.
        if reader.problems.count == before {
            reader.fault(zh: "“\(type.key)”没有写完整", en: "“\(type.key)” says too little to check anything", at: node.range.prefix)
        }
        return nil
    }

    private func checkType(_ fields: Fields) -> (any Check.Type)? {
        let present = catalogue.filter { fields[$0.key] != nil }
        if present.isEmpty, !catalogue.contains(where: { fields.isMisspelt($0.key) }) {
            let keys = catalogue.map { $0.key }.joined(separator: ", ")
            reader.fault(
                zh: "这条规则没有写查什么", en: "this rule checks nothing",
                hint: LocalizedText(zh: "加上其中一个键：\(keys)", en: "add one of these keys: \(keys)"), at: fields.range.prefix)
        }
        for extra in present.dropFirst() {
            reader.fault(
                zh: "一条规则只能有一种检查，这里已有“\(present[0].key)”", en: "a rule has one check, and there is “\(present[0].key)” already",
                hint: LocalizedText(zh: "把“\(extra.key)”另写成一条规则", en: "make “\(extra.key)” a rule of its own"),
                at: fields.keyRange(extra.key) ?? fields.range.prefix)
        }
        return present.count == 1 ? present[0] : nil
    }

    // MARK: Identity

    private func identifier(_ fields: Fields) -> String? {
        guard let node = fields.required("id"), let id = reader.string(node) else { return nil }
        if RuleID.isSound(id) { return id }
        reader.fault(
            zh: "规则编号“\(id)”的写法不对", en: "“\(id)” is no rule id",
            hint: LocalizedText(zh: "写成“组/问题”，例如 words/wrong-word", en: "write “group/what-is-wrong”, such as words/wrong-word"),
            at: node.range)
        return nil
    }

    private func severity(_ fields: Fields) -> Severity? {
        guard let node = fields.required("level") else { return nil }
        return reader.keyword(node, Severity.allCases.reversed().map { ($0.keyword, $0) })
    }

    // MARK: Words

    private func message(_ fields: Fields, check: (any Check)?) -> LocalizedTemplate? {
        guard let node = fields["message"] else {
            if let check, !type(of: check).hasOwnMessage { _ = fields.required("message") }
            return nil
        }
        guard let zh = template(node, check: check) else { return nil }
        if zh.isEmpty { reader.fault(zh: "“message”是空的", en: "“message” is empty", at: node.range) }
        return LocalizedTemplate(zh: zh, en: fields["message-en"].flatMap { template($0, check: check) })
    }

    /// A template of which every name is one that the check supplies.
    private func template(_ node: YAMLNode, check: (any Check)?) -> Template? {
        guard let template = reader.template(node), let check else { return nil }
        if reader.isProven { return template }
        let known = check.valueNames.union(Finding.commonValueNames)
        for name in template.valueNames where !known.contains(name) {
            let list = known.sorted().joined(separator: ", ")
            reader.fault(
                zh: "“{\(name)}”不是这条规则里的槽位", en: "“{\(name)}” is no slot of this rule",
                hint: reader.didYouMean(name, among: known.sorted()) ?? LocalizedText(zh: "可用：\(list)", en: "there are: \(list)"),
                at: node.range)
        }
        return template
    }

    // MARK: Conditions

    private func exception(_ node: YAMLNode) -> Exception? {
        guard case .mapping = node.content else {
            return reader.pattern(node).map { Exception(pattern: $0, unit: nil) }
        }
        guard let fields = reader.fields(node, allowed: ["in", "find"]),
            let pattern = fields.required("find").flatMap({ reader.pattern($0) })
        else { return nil }
        let units: [(String, TextUnit)] = [TextUnit.sentence, .paragraph].flatMap { [($0.rawValue, $0), ($0.alias, $0)] }
        return Exception(pattern: pattern, unit: fields.keyword("in", units.map { (word: $0.0, value: $0.1) }))
    }

    private func formats(_ fields: Fields) -> [DocumentFormat] {
        guard let node = fields["formats"] else { return [] }
        let words = DocumentFormat.allCases.map { (word: $0.rawValue, value: $0) }
        return reader.items(node).compactMap { reader.keyword($0, words) }
    }

    private func years(_ fields: Fields) -> ClosedRange<Int>? {
        let since = fields.integer("since")
        let until = fields.integer("until")
        guard since != nil || until != nil else { return nil }
        let first = since ?? Int.min
        let last = until ?? Int.max
        guard first <= last else {
            reader.fault(
                zh: "“since”晚于“until”，这条规则永远不会生效", en: "“since” is after “until”: the rule can never hold",
                at: fields["until"]?.range ?? fields.range.prefix)
            return nil
        }
        return first...last
    }
}

extension Finding {
    /// Values that every finding has: its text as it stands in the draft.
    package static let commonValueNames: Set<String> = ["match", "原文"]
}
