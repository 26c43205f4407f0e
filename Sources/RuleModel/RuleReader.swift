import Diagnostics
import DocumentModel
import Localization
import Patterns
import SourceText
import YAML

/// What a check uses to read its part of a rule file, and a configuration its values: every mistake is recorded with its place, and
/// reading goes on.
package final class RuleReader {
    let file: RuleFile
    /// Figures that formulas of every rule may name, whatever the rule itself says of them.
    package let constants: [String: String]
    /// The rule that is being read; empty outside rules.
    package internal(set) var rule: Fields?
    /// Id of that rule; what a pattern is called when it gives up.
    var owner = ""
    /// The text that patterns of the present rule run over.
    package internal(set) var view = ViewKind.reading
    package private(set) var problems: [Problem] = []
    private var seen: Set<Problem> = []
    /// Those that it has made, in the order of their ids.
    private(set) var patterns: [TextPattern] = []
    private(set) var lists: [WordList.Words] = []
    /// The texts of patterns that have a chance where another one has.
    private(set) var spares: [String] = []
    /// Ids of the pattern and of the word list that it makes next.
    private var next: RuleNumbering
    private var words = SharedWords()
    private var replay: RuleReplay?

    /// A reader of something else than rules, such as a configuration.
    package convenience init(_ file: RuleFile) {
        self.init(file, from: RuleNumbering())
    }

    /// - Parameters:
    ///   - first: Ids of the first pattern and of the first word list that it makes.
    ///   - replay: What is known of the rule from when it was packed.
    init(_ file: RuleFile, from first: RuleNumbering, constants: [String: String] = [:], replaying replay: RuleReplay? = nil) {
        self.file = file
        next = first
        self.constants = constants
        self.replay = replay
    }

    package var source: SourceFile { file.source }
    /// Whether the file needs no proof; see ``RuleFile/isProven``.
    package var isProven: Bool { file.isProven }
    /// Reads a file whose path is given relative to the rule file.
    package var sibling: (String) -> Result<SourceFile, InputError> { file.sibling }

    // MARK: Faults

    /// Records a mistake at a place of the rule file, or of a table beside it.
    package func fault(
        zh: String, en: String, hint: LocalizedText? = nil, at range: ByteRange, in file: SourceFile? = nil
    ) {
        record(LocalizedText(zh: zh, en: en), hint: hint, at: range, in: file)
    }

    package func record(_ message: LocalizedText, hint: LocalizedText?, at range: ByteRange, in file: SourceFile? = nil) {
        let file = file ?? source
        let problem = Problem(path: file.path, place: Place(range: range, in: file), message: message, hint: hint)
        if seen.insert(problem).inserted { problems.append(problem) }
    }

    // MARK: Shared words

    /// The word lists and tables of the file, as far as they are defined.
    var sharedWords: SharedWords { replay?.words.value ?? words }

    func define(term name: String, words: [String]) { self.words.terms[name] = words }

    func define(table name: String, _ table: DataTable) {
        words.tables[name] = table
        words.terms[name] = table.words
    }

    /// A table of the file's `data:`; an unknown name is recorded.
    package func table(_ node: YAMLNode) -> DataTable? {
        guard let name = string(node) else { return nil }
        let tables = sharedWords.tables
        if let table = tables[name] { return table }
        fault(
            zh: "没有名为“\(name)”的数据表", en: "there is no data table “\(name)”",
            hint: didYouMean(name, among: Array(tables.keys)), at: node.range)
        return nil
    }

    // MARK: Values

    package func string(_ node: YAMLNode) -> String? {
        if case .scalar(let scalar) = node.content { return scalar.value }
        fault(
            zh: "这里要写一段文字", en: "a text is expected here", hint: node.hint(expecting: .text, in: source), at: node.range.prefix)
        return nil
    }

    package func integer(_ node: YAMLNode) -> Int? {
        guard let text = string(node) else { return nil }
        if let value = Int(text) { return value }
        fault(zh: "“\(text)”不是整数", en: "“\(text)” is not an integer", at: node.range)
        return nil
    }

    package func flag(_ node: YAMLNode) -> Bool? {
        keyword(node, [("true", true), ("false", false)])
    }

    /// A text or a list of texts.
    package func strings(_ node: YAMLNode) -> [String] {
        items(node).compactMap(string)
    }

    /// The items of a list; a value that is no list counts as a list of one.
    package func items(_ node: YAMLNode) -> [YAMLNode] {
        if case .sequence(let nodes) = node.content { return nodes }
        return [node]
    }

    package func keyword<Value>(_ node: YAMLNode, _ words: [(word: String, value: Value)]) -> Value? {
        guard let text = string(node) else { return nil }
        if let match = words.first(where: { $0.word == text }) { return match.value }
        let list = words.map(\.word).joined(separator: " | ")
        let hint = node.hint(expecting: .keyword, in: source)
            ?? didYouMean(text, among: words.map(\.word)) ?? LocalizedText(zh: "可以写：\(list)", en: "one of: \(list)")
        fault(zh: "不认识“\(text)”", en: "“\(text)” is not known here", hint: hint, at: node.range)
        return nil
    }

    /// The entries of a mapping of which only the given keys are allowed; every other key is recorded.
    package func fields(_ node: YAMLNode, allowed: [String]) -> Fields? {
        guard case .mapping(let pairs) = node.content else {
            let keys = allowed.joined(separator: ", ")
            fault(
                zh: "这里要写“键: 值”", en: "a mapping is expected here",
                hint: node.hint(expecting: .mapping, in: source) ?? LocalizedText(zh: "可用的键：\(keys)", en: "keys: \(keys)"),
                at: node.range.prefix)
            return nil
        }
        var misspelt: Set<String> = []
        for pair in pairs where !isProven && !allowed.contains(pair.key.value) {
            if let meant = reportUnknown(pair.key, allowed: allowed) { misspelt.insert(meant) }
        }
        let entries = Dictionary(pairs.map { ($0.key.value, $0) }, uniquingKeysWith: { first, _ in first })
        return Fields(entries: entries, misspelt: misspelt, range: node.range, reader: self)
    }

    /// Records an unknown key; returns the one that was probably meant.
    private func reportUnknown(_ key: YAMLScalar, allowed: [String]) -> String? {
        let keys = allowed.joined(separator: ", ")
        let hint = didYouMean(key.value, among: allowed) ?? LocalizedText(zh: "可用的键：\(keys)", en: "keys: \(keys)")
        fault(zh: "不认识的键“\(key.value)”", en: "unknown key “\(key.value)”", hint: hint, at: key.range)
        return EditDistance.nearest(key.value, among: allowed)
    }

    // MARK: Patterns and templates

    /// Compiles a pattern over the present rule's view, or another; a fault points into the scalar.
    package func pattern(_ node: YAMLNode, over view: ViewKind? = nil) -> TextPattern? {
        guard case .scalar(let scalar) = node.content else {
            fault(zh: "这里要写一个模式", en: "a pattern is expected here", at: node.range.prefix)
            return nil
        }
        return compile(scalar.value, over: view) { range in scalar.sourceRange(ofValueBytes: range, in: self.source) }
    }

    /// Compiles a pattern written elsewhere, such as in a cell of a table; faults point at `place`.
    package func pattern(_ text: String, at place: ByteRange, in file: SourceFile? = nil) -> TextPattern? {
        compile(text, over: nil, in: file) { _ in place }
    }

    /// A pattern that matches a text literally.
    package func literal(_ text: String, at place: ByteRange) -> TextPattern? {
        compile(Pattern.escaped(text), over: nil) { _ in place }
    }

    /// A pattern that matches any of some words: of a pattern that is compiled later, it says where that one has a chance.
    package func words(_ words: [String], at place: ByteRange) -> TextPattern? {
        compile("(?:" + words.map(Pattern.escaped).joined(separator: "|") + ")", over: .reading) { _ in place }
    }

    package func template(_ node: YAMLNode) -> Template? {
        guard case .scalar(let scalar) = node.content else {
            fault(zh: "这里要写一段文字", en: "a text is expected here", at: node.range.prefix)
            return nil
        }
        do {
            return try Template(scalar.value)
        } catch {
            record(error.message, hint: nil, at: scalar.sourceRange(ofValueBytes: error.range, in: source))
            return nil
        }
    }

    private func compile(
        _ text: String, over view: ViewKind?, in file: SourceFile? = nil, place: (Range<Int>) -> ByteRange
    ) -> TextPattern? {
        let view = view ?? self.view
        do throws(PatternFault) {
            let replayed = replayed(text, view.dialect)
            let pattern = if let replayed { replayed } else { try read(text, view.dialect) }
            let numbered = TextPattern(
                pattern: pattern, view: view, id: next.patterns, owner: owner.isEmpty ? self.file.path : owner)
            patterns.append(numbered)
            next.patterns += 1
            return numbered
        } catch {
            record(error.message, hint: error.hint, at: place(error.range), in: file)
            return nil
        }
    }

    private func read(_ text: String, _ dialect: PatternDialect) throws(PatternFault) -> Pattern {
        try Pattern(text, dialect: dialect, terms: sharedWords.terms, measureWords: .standard, isProven: isProven)
    }

    /// The next pattern of a packed rule; `nil` for one that has to be read anew.
    private func replayed(_ text: String, _ dialect: PatternDialect) -> Pattern? {
        guard let replay else { return nil }
        defer { self.replay?.pattern += 1 }
        return replay.rules.pattern(replay.pattern, text, dialect)
    }

    // MARK: What is found together with patterns

    /// Words to be found as they are, all in the pass for the literals of patterns.
    ///
    /// - Parameter read: Reads the rows, of which no word is empty; `nil` for rows with a fault. Not called for a packed rule.
    package func wordTable(_ read: () -> [WordTable.Row]?) -> WordTable? {
        let list = WordList(id: next.lists, view: view)
        let firstPattern = next.patterns
        if let replay {
            let rows = PackedRows(replay, view: view, owner: owner, firstPattern: firstPattern)
            self.replay?.pattern += rows.patternCount
            self.replay?.list += 1
            next = RuleNumbering(patterns: firstPattern + rows.patternCount, lists: next.lists + 1)
            return WordTable(list, rows)
        }
        guard let rows = read() else { return nil }
        lists.append(
            WordList.Words(view: view, rows: rows, firstPattern: firstPattern, patternCount: next.patterns - firstPattern))
        next.lists += 1
        return WordTable(list, rows)
    }

    /// A pattern of the program's own that has a chance where another one has, taken apart when it is first needed.
    package func pattern(_ text: String, where chance: TextPattern) -> Deferred<TextPattern> {
        spares.append(text)
        if let replay {
            defer { self.replay?.spare += 1 }
            return Deferred { TextPattern(pattern: replay.rules.spare(replay.spare, text), where: chance) }
        }
        return Deferred { TextPattern(pattern: Self.spare(text), where: chance) }
    }

    static func spare(_ text: String) -> Pattern {
        do {
            return try Pattern(text, measureWords: .standard, isProven: true, hasPrefilter: false)
        } catch {
            preconditionFailure("the wording “\(text)” was vouched for and cannot be read: \(error.message.en)")
        }
    }

    // MARK: Hints

    /// “Did you mean …?” when one of the words is near enough to be meant.
    package func didYouMean(_ word: String, among words: [String]) -> LocalizedText? {
        EditDistance.nearest(word, among: words).map { LocalizedText(zh: "是不是“\($0)”？", en: "did you mean “\($0)”?") }
    }
}
