import Diagnostics
import FileSystem
import Localization
import SourceText
import YAML

/// Reads a list of accepted findings; every mistake is recorded with its place.
struct BaselineReader {
    private let source: SourceFile
    private(set) var problems: [Problem] = []

    init(_ source: SourceFile) {
        self.source = source
    }

    /// The list; `nil` if there is any problem.
    ///
    /// - Complexity: O(n) in the bytes of the file.
    mutating func read() -> Baseline? {
        let (root, faults) = YAMLDocument.parse(source, limits: Self.limits)
        problems = faults.map { problem($0.message, $0.hint, at: $0.range) }
        guard faults.isEmpty else { return nil }
        guard let root, let entries = root.mapping else {
            record(
                zh: "这不是一份已接受问题的清单", en: "this is no list of accepted findings",
                hint: LocalizedText(
                    zh: "清单由 hegao lint --accept 写成，开头是 version: 1", en: "such a list is written by hegao lint --accept and begins with version: 1"),
                at: root?.range ?? source.textStart..<source.textStart)
            return nil
        }
        guard checkVersion(root, entries) else { return nil }
        for entry in entries where !["version", "accepted"].contains(entry.key.value) { unknown(entry.key, among: ["version", "accepted"]) }
        let layout = BaselineLayout(source, list: entries.first { $0.key.value == "accepted" })
        let items = layout.items.map { ($0, entry($0.node)) }
        guard problems.isEmpty else { return nil }
        let blocks = items.compactMap { item, entry in entry.map {
                BaselineBlock($0, at: source.position(at: item.node.range.lowerBound), text: item.text, layout: item.layout)
            }
        }
        return Baseline(path: source.path, blocks: blocks, frame: layout.frame)
    }

    /// A list grows with an archive, beyond what rule files may have.
    private static var limits: YAMLLimits {
        var limits = YAMLLimits()
        limits.size = 64 << 20
        limits.nodes = 5_000_000
        return limits
    }

    private mutating func checkVersion(_ root: YAMLNode, _ entries: [YAMLEntry]) -> Bool {
        guard let node = root["version"] else {
            record(
                zh: "没有写明 version", en: "there is no version", hint: LocalizedText(zh: "请在开头写上 version: 1", en: "write version: 1 at the top"),
                at: root.range.lowerBound..<root.range.lowerBound)
            return false
        }
        guard let version = node.scalar.flatMap({ Int($0.value) }), version > 0 else {
            record(zh: "version 要写一个正整数", en: "version must be a positive integer", hint: nil, at: node.range)
            return false
        }
        guard version <= Baseline.version else {
            record(
                zh: "这份清单是版本 \(version)，由更新的 hegao 写成；这个 hegao 只认得版本 \(Baseline.version)",
                en: "the list has version \(version), of a newer hegao; this one knows version \(Baseline.version)",
                hint: LocalizedText(zh: "请升级 hegao；清单没有改动", en: "install a newer hegao; the list is unchanged"), at: node.range)
            return false
        }
        if let list = root["accepted"], list.sequence == nil, list.scalar?.isMissing != true {
            record(zh: "accepted 要写成列表", en: "accepted must be a list", hint: list.hint(expecting: .sequence, in: source), at: list.range)
        }
        return true
    }

    // MARK: Entries

    private static let keys = ["file", "rule", "section", "quote", "message", "count", "reason"]

    private mutating func entry(_ node: YAMLNode) -> BaselineEntry? {
        guard let members = node.mapping else {
            record(
                zh: "这里要写一条已接受的问题：file、rule、quote", en: "an accepted finding is expected here: file, rule, quote",
                hint: node.hint(expecting: .mapping, in: source), at: node.range)
            return nil
        }
        for member in members where !Self.keys.contains(member.key.value) { unknown(member.key, among: Self.keys) }
        let file = required("file", of: node)
        let rule = required("rule", of: node)
        let words = words(of: node)
        let section = section(of: node)
        let reason = node["reason"].flatMap { text($0) } ?? ""
        let times = node["count"].map { count($0) } ?? 1
        guard let file, let rule, let words else { return nil }
        return BaselineEntry(
            file: BaselinePath.normalized(file), rule: rule, words: words, section: section, reason: reason, count: times)
    }

    private mutating func required(_ key: String, of node: YAMLNode) -> String? {
        guard let value = node[key] else {
            record(zh: "这一条没有写 \(key)", en: "the entry has no \(key)", hint: nil, at: start(of: node))
            return nil
        }
        guard let text = text(value) else { return nil }
        if text.isEmpty { record(zh: "\(key) 是空的", en: "\(key) is empty", hint: nil, at: value.range) }
        return text
    }

    private mutating func words(of node: YAMLNode) -> BaselineEntry.Words? {
        let quote = node["quote"].map { (node: $0, text: text($0)) }
        let message = node["message"].map { (node: $0, text: text($0)) }
        if let quote, let message {
            _ = quote
            record(zh: "quote 和 message 只写一个", en: "an entry has a quote or a message, not both", hint: nil, at: message.node.range)
            return nil
        }
        guard let told = quote ?? message else {
            record(
                zh: "这一条没有写 quote", en: "the entry has no quote",
                hint: LocalizedText(zh: "quote 是报告里标出的原文", en: "the quote is the text that the report marks"), at: start(of: node))
            return nil
        }
        guard let text = told.text else { return nil }
        guard FindingIdentity.isSeen(text) else {
            record(zh: "这里没有文字，对不上任何问题", en: "there is no text here, so it fits no finding", hint: nil, at: told.node.range)
            return nil
        }
        return quote == nil ? .message(text) : .quote(text)
    }

    private mutating func section(of node: YAMLNode) -> [String] {
        guard let section = node["section"], section.scalar?.isMissing != true else { return [] }
        if let titles = section.sequence { return titles.compactMap { text($0) } }
        return text(section).map { [$0] } ?? []
    }

    private mutating func count(_ node: YAMLNode) -> Int {
        if let count = node.scalar.flatMap({ Int($0.value) }), (1...1_000_000).contains(count) { return count }
        record(zh: "count 要写一个正整数", en: "count must be a positive integer", hint: nil, at: node.range)
        return 1
    }

    private mutating func text(_ node: YAMLNode) -> String? {
        if let scalar = node.scalar { return scalar.value }
        record(zh: "这里要写一段文字", en: "a text is expected here", hint: node.hint(expecting: .text, in: source), at: node.range)
        return nil
    }

    // MARK: Faults

    private func start(of node: YAMLNode) -> ByteRange {
        let line = source.contentRange(ofLine: source.lines.line(at: node.range.lowerBound))
        return node.range.lowerBound..<max(min(line.upperBound, node.range.upperBound), node.range.lowerBound)
    }

    private mutating func unknown(_ key: YAMLScalar, among keys: [String]) {
        record(
            zh: "不认识的键“\(key.value)”", en: "unknown key “\(key.value)”",
            hint: .didYouMean(key.value, among: keys)
                ?? LocalizedText(zh: "可用的键：" + keys.joined(separator: "、"), en: "keys: " + keys.joined(separator: ", ")),
            at: key.range)
    }

    private mutating func record(zh: String, en: String, hint: LocalizedText?, at range: ByteRange) {
        problems.append(problem(LocalizedText(zh: zh, en: en), hint, at: range))
    }

    private func problem(_ message: LocalizedText, _ hint: LocalizedText?, at range: ByteRange) -> Problem {
        Problem(path: source.path, place: Place(range: range, in: source), message: message, hint: hint)
    }
}
