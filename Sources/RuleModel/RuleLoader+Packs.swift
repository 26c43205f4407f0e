import Packing
import YAML

extension RuleLoader {
    /// Takes over what packed rules have: heads at once, the rest of a rule when it is needed.
    func unpack(_ packed: PackedRules, into loading: inout Loading) {
        var reader = packed.directory.files
        let base = loading.numbering
        for _ in 0..<reader.number() {
            let file = packed.file(reader.text())
            let root = PackReader(packed.pack, at: reader.number())
            let first = reader.number()
            let heads = reader.list { PackedHead(&$0) }
            guard let file else { continue }
            let words = words(of: file, root)
            readHead(of: file, root, from: first, words, packed, base, into: &loading)
            loading.rules += heads.map { rule($0, of: file, words, packed, base) }
        }
    }

    /// Word lists and tables, read when a pattern of the file has to be read anew.
    private func words(of file: RuleFile, _ root: PackReader) -> Deferred<SharedWords> {
        let catalogue = catalogue
        return Deferred {
            var root = root
            let reader = RuleReader(file, from: RuleNumbering())
            return RuleFileParser(file: file, reader: reader, catalogue: catalogue).words(YAMLNode(&root))
        }
    }

    private func readHead(
        of file: RuleFile, _ root: PackReader, from first: Int, _ words: Deferred<SharedWords>, _ packed: PackedRules,
        _ base: RuleNumbering, into loading: inout Loading
    ) {
        var root = root
        let reader = RuleReader(
            file, from: RuleNumbering(patterns: base.patterns + first, lists: base.lists),
            replaying: RuleReplay(rules: packed, pattern: first, list: 0, spare: 0, words: words))
        let parsed = RuleFileParser(file: file, reader: reader, catalogue: catalogue).parseHead(YAMLNode(&root))
        guard let parsed else { preconditionFailure("\(file.path) was sound when it was packed") }
        loading.files.append(parsed.head)
        loading.kinds += parsed.kind.map { [$0] } ?? []
        loading.variables += parsed.variables
    }

    private func rule(
        _ head: PackedHead, of file: RuleFile, _ words: Deferred<SharedWords>, _ packed: PackedRules, _ base: RuleNumbering
    ) -> SourcedRule {
        let first = RuleNumbering(patterns: base.patterns + head.first.patterns, lists: base.lists + head.first.lists)
        let replay = RuleReplay(
            rules: packed, pattern: head.first.patterns, list: head.first.lists, spare: head.spare, words: words)
        let node = head.node
        let catalogue = catalogue
        let content = Deferred {
            let reader = RuleReader(file, from: first, replaying: replay)
            return RuleParser(reader: reader, catalogue: catalogue, applies: [], appliesRange: 0..<0)
                .content(of: PackReader(packed.pack, at: node))
        }
        let rule = Rule(
            id: head.id, severity: head.severity, applies: head.applies, formats: head.formats, years: head.years,
            profile: head.profile, location: Rule.Location(file: file.text, range: head.range), names: head.names,
            triggers: head.triggers?.map { $0.moved(by: base) }, judgesRun: head.judgesRun, content: content)
        return SourcedRule(rule: rule, idRange: head.idRange, scopeRange: head.scopeRange, appliesRange: head.appliesRange)
    }
}

extension RuleParser {
    /// The rest of a rule that was sound when it was packed.
    fileprivate func content(of node: PackReader) -> RuleContent {
        var node = node
        let parsed = parse(YAMLNode(&node))
        guard let parsed else {
            preconditionFailure("a rule was sound when it was packed: \(reader.problems.first?.message.en ?? "")")
        }
        return parsed.rule.content.value
    }
}

extension PackedRules {
    /// The literals of all their patterns.
    var literals: IndexPart {
        var reader = PackReader(pack, at: directory.index)
        return IndexPart(&reader)
    }
}
