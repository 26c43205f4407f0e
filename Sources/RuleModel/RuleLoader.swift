import Diagnostics
import Localization
import Patterns
import SourceText
import YAML

/// Reads rule files into a ``RuleSet``; one faulty rule never hides another, and all faults of all files come in one run.
package struct RuleLoader {
    let catalogue: [any Check.Type]
    private let constants: [String: String]
    private let variables: Set<String>

    /// - Parameters:
    ///   - catalogue: The kinds of check that rules may use.
    ///   - constants: Figures that the formulas of `files` may name; they win over those that a rule gives itself.
    ///   - variables: Names of document variables that whoever uses the rules gives values.
    package init(catalogue: [any Check.Type], constants: [String: String] = [:], variables: Set<String> = []) {
        self.catalogue = catalogue
        self.constants = constants
        self.variables = variables
    }

    /// What a title block can tell, whatever the rule files define.
    package static let builtInVariables: Set<String> = [
        "year", "date", "place", "level", "congress", "session", "speaker", "speaker-title",
    ]

    /// Loads rule files beside others that give way to them.
    ///
    /// - Parameter defaults: Files whose rules and kinds hold unless `files` define the same id, such as the built-in ones.
    package func load(_ files: [RuleFile], over defaults: [RuleFile] = []) -> LoadedRules {
        load(layers: [files], over: defaults)
    }

    /// Loads layers of rule files beside others that give way to them.
    ///
    /// - Parameters:
    ///   - layers: Of two rules or kinds of one id the later layer's holds; within a layer an id stands once.
    ///   - defaults: Files whose rules and kinds hold unless a layer defines the same id, such as the built-in ones.
    package func load(layers: [[RuleFile]], over defaults: [RuleFile]) -> LoadedRules {
        var loading = read(layers)
        var fallback = Loading(from: loading.numbering)
        for file in defaults { read(file, [:], into: &fallback) }
        loading.complete(with: fallback)
        return loaded(loading, beside: nil)
    }

    /// Loads layers of rule files beside packed ones that give way to them.
    package func load(layers: [[RuleFile]], over packed: PackedRules) -> LoadedRules {
        var loading = read(layers)
        var fallback = Loading(from: loading.numbering)
        unpack(packed, into: &fallback)
        loading.complete(with: fallback)
        return loaded(loading, beside: packed.literals)
    }

    private func read(_ layers: [[RuleFile]]) -> Loading {
        var loading = Loading()
        for files in layers.reversed() {
            var layer = Loading(from: loading.numbering)
            for file in files { read(file, constants, into: &layer) }
            layer.reportDuplicates()
            loading.complete(with: layer)
        }
        return loading
    }

    /// - Parameter packed: The literals of packed rules, whose ids follow those that were read.
    private func loaded(_ loading: Loading, beside packed: IndexPart?) -> LoadedRules {
        var loading = loading
        loading.reportUnknownNames(beside: variables)
        let index = PatternIndex([IndexPart(loading.patterns, loading.lists), packed].compactMap(\.self))
        return LoadedRules(
            rules: RuleSet(
                rules: loading.rules.map(\.rule), kinds: loading.kinds, variables: loading.variables, patterns: loading.patterns,
                index: index),
            files: loading.files, problems: loading.problems)
    }

    /// “Did you mean …?” for an unknown name, or the list of names where it is short.
    package static func suggestion(_ name: String, among known: [String]) -> LocalizedText? {
        if let near = EditDistance.nearest(name, among: known) {
            return LocalizedText(zh: "是不是“\(near)”？", en: "did you mean “\(near)”?")
        }
        guard (1...20).contains(known.count) else { return nil }
        let list = known.joined(separator: ", ")
        return LocalizedText(zh: "已有：\(list)", en: "there are: \(list)")
    }

    private func read(_ file: RuleFile, _ constants: [String: String], into loading: inout Loading) {
        let (root, faults) = YAMLDocument.parse(file.source)
        loading.problems += faults.map { fault in
            Problem(
                path: file.path, place: Place(range: fault.range, in: file.source), message: fault.message,
                hint: fault.hint)
        }
        guard let root else { return }
        let reader = RuleReader(file, from: loading.numbering, constants: constants)
        let parser = RuleFileParser(file: file, reader: reader, catalogue: catalogue)
        if let parsed = parser.parse(root) {
            loading.files.append(parsed.head)
            loading.rules += parsed.rules
            loading.kinds += parsed.kind.map { [$0] } ?? []
            loading.variables += parsed.variables
        }
        loading.patterns += reader.patterns
        loading.lists += reader.lists
        loading.problems += reader.problems
    }
}

extension RuleLoader {
    /// A sound rule with the file it came from, for faults that only show across files.
    struct SourcedRule {
        let rule: Rule
        let idRange: ByteRange
        /// Where the scope stands.
        let scopeRange: ByteRange
        /// Where the kinds that it applies to are named.
        let appliesRange: ByteRange

        var source: SourceFile { rule.location.file }
    }

    /// What has been read so far.
    struct Loading {
        var files: [RuleFileHead] = []
        var rules: [SourcedRule] = []
        var kinds: [DocumentKind] = []
        var variables: [VariableSource] = []
        var patterns: [TextPattern] = []
        var lists: [WordList.Words] = []
        var problems: [Problem] = []
        private let first: RuleNumbering

        /// - Parameter first: Ids of the first pattern and of the first word list.
        init(from first: RuleNumbering = RuleNumbering()) {
            self.first = first
        }

        /// Ids of what is read next.
        var numbering: RuleNumbering {
            RuleNumbering(patterns: first.patterns + patterns.count, lists: first.lists + lists.count)
        }

        /// Takes over what is not defined yet; the defaults stand in front, as the files that build on them do not know them.
        mutating func complete(with defaults: Loading) {
            let ids = Set(rules.map(\.rule.id))
            let kindIDs = Set(kinds.map(\.id))
            rules = defaults.rules.filter { !ids.contains($0.rule.id) } + rules
            kinds = defaults.kinds.filter { !kindIDs.contains($0.id) } + kinds
            files += defaults.files
            variables += defaults.variables
            patterns += defaults.patterns
            lists += defaults.lists
            problems += defaults.problems
        }

        /// Keeps the first rule of an id and reports the others.
        mutating func reportDuplicates() {
            var first: [String: SourcedRule] = [:]
            var kept: [SourcedRule] = []
            for rule in rules {
                if let earlier = first[rule.rule.id] {
                    let place = "\(earlier.source.path):\(earlier.rule.location.position.line)"
                    report(
                        rule, at: rule.idRange, zh: "规则编号“\(rule.rule.id)”重复", en: "the rule id “\(rule.rule.id)” is taken",
                        hint: LocalizedText(zh: "它已在 \(place) 用过，请换一个", en: "it stands in \(place); choose another"))
                } else {
                    first[rule.rule.id] = rule
                    kept.append(rule)
                }
            }
            rules = kept
        }

        /// Reports scopes and kinds that no loaded file defines; such a rule could never find anything, so it is not kept.
        mutating func reportUnknownNames(beside given: Set<String>) {
            let parts = Set(rules.flatMap { $0.rule.names.providedParts })
            let variableNames = Set(variables.map(\.name)).union(RuleLoader.builtInVariables).union(given)
            let kindNames = Set(kinds.map(\.id))
            var kept: [SourcedRule] = []
            for rule in rules {
                let unknownParts = rule.rule.names.neededParts.filter { !parts.contains($0) }
                let unknownKinds = rule.rule.applies.filter { !kindNames.contains($0) }
                for name in unknownParts {
                    report(
                        rule, at: rule.scopeRange, zh: "没有名为“\(name)”的部分", en: "no outline names a part “\(name)”",
                        hint: RuleLoader.suggestion(name, among: parts.sorted()))
                }
                for name in unknownKinds {
                    report(
                        rule, at: rule.appliesRange, zh: "没有名为“\(name)”的文种", en: "no rule file declares the kind “\(name)”",
                        hint: RuleLoader.suggestion(name, among: kindNames.sorted()))
                }
                let unknownVariables = Set(rule.rule.names.variables).filter { !variableNames.contains($0) }.sorted()
                for name in unknownVariables {
                    report(
                        rule, at: rule.idRange, zh: "没有名为“\(name)”的文稿变量", en: "there is no document variable “\(name)”",
                        hint: RuleLoader.suggestion(name, among: variableNames.sorted()))
                }
                if unknownParts.isEmpty && unknownKinds.isEmpty && unknownVariables.isEmpty { kept.append(rule) }
            }
            rules = kept
        }

        private mutating func report(
            _ rule: SourcedRule, at range: ByteRange, zh: String, en: String, hint: LocalizedText?
        ) {
            problems.append(
                Problem(
                    path: rule.source.path, place: Place(range: range, in: rule.source),
                    message: LocalizedText(zh: zh, en: en), hint: hint))
        }
    }
}
