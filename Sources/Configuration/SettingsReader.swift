import Diagnostics
import FileSystem
import Formulas
import Localization
import RuleModel
import SourceText
import YAML

/// Reads the values of a block of a configuration file; mistakes go to the reader.
struct SettingsReader {
    /// What a block may say, for all drafts or for those of an override.
    static let keys = ["rules", "kind", "level", "fail-on", "strict", "thorough", "accept", "variables", "constants", "table"]

    let reader: RuleReader

    func settings(_ fields: Fields) -> Settings {
        var settings = Settings()
        settings.rules = given(fields["rules"]).map(rules) ?? []
        settings.kind = given(fields["kind"]).flatMap(text)
        settings.level = given(fields["level"]).flatMap { node in
            located(reader.keyword(node, Severity.allCases.reversed().map { ($0.keyword, $0) }), node)
        }
        settings.failOn = given(fields["fail-on"]).flatMap { node in
            located(reader.keyword(node, FailureThreshold.allCases.map { ($0.rawValue, $0) }), node)
        }
        settings.strict = given(fields["strict"]).flatMap(flag)
        settings.thorough = given(fields["thorough"]).flatMap(flag)
        settings.accept = given(fields["accept"]).map(texts) ?? []
        settings.variables = given(fields["variables"]).map(variables) ?? [:]
        settings.constants = given(fields["constants"]).map(constants) ?? [:]
        settings.tables = given(fields["table"]).map(tables)
        return settings
    }

    // MARK: Plain values

    /// A value that is there: a key with nothing behind it, as in a template, says nothing.
    func given(_ node: YAMLNode?) -> YAMLNode? { node?.scalar?.isMissing == true ? nil : node }

    func text(_ node: YAMLNode) -> Located<String>? {
        guard let text = reader.string(node) else { return nil }
        if !text.isEmpty { return located(text, node) }
        reader.fault(zh: "这里不能是空的", en: "this must not be empty", at: node.range)
        return nil
    }

    func flag(_ node: YAMLNode) -> Located<Bool>? { located(reader.flag(node), node) }

    /// A text or a list of texts.
    func texts(_ node: YAMLNode) -> [Located<String>] {
        if case .mapping = node.content {
            reader.fault(
                zh: "这里要写一个列表", en: "a list is expected here",
                hint: LocalizedText(zh: "每项一行，以“- ”开头", en: "one item a line, each behind “- ”"), at: node.range.start)
            return []
        }
        return reader.items(node).filter { given($0) != nil }.compactMap(text)
    }

    func globs(_ node: YAMLNode) -> FileGlobs {
        FileGlobs(texts(node), in: Paths.folder(of: Paths.absolute(reader.source.path)))
    }

    /// A path that a file names, as the user would name it from the working folder.
    func path(_ path: String) -> String { ConfigurationPaths.resolved(path, beside: reader.source.path) }

    private func located<Value>(_ value: Value?, _ node: YAMLNode) -> Located<Value>? {
        value.map { Located($0, from: .file(reader.source, node.range)) }
    }

    // MARK: Mappings

    /// The entries of a mapping that have a value.
    private func entries(_ node: YAMLNode, zh: String, en: String) -> [YAMLEntry] {
        if let entries = node.mapping { return entries.filter { given($0.value) != nil } }
        reader.fault(
            zh: "这里要写“\(zh)”", en: "“\(en)” is expected here", hint: node.hint(expecting: .mapping, in: reader.source),
            at: node.range.start)
        return []
    }

    private func variables(_ node: YAMLNode) -> [String: Located<String>] {
        var values: [String: Located<String>] = [:]
        for entry in entries(node, zh: "变量: 值", en: "variable: value") {
            guard let value = text(entry.value) else { continue }
            if ["year", "congress", "session"].contains(entry.key.value), Int(value.value) == nil {
                reader.fault(
                    zh: "变量“\(entry.key.value)”要写阿拉伯数字", en: "the variable “\(entry.key.value)” takes a whole number",
                    hint: LocalizedText(zh: "例如 2026", en: "such as 2026"), at: entry.value.range)
            }
            values[entry.key.value] = value.at(entry.key, in: reader.source)
        }
        return values
    }

    private func constants(_ node: YAMLNode) -> [String: Located<String>] {
        var values: [String: Located<String>] = [:]
        for entry in entries(node, zh: "名称: 数值", en: "name: figure") {
            guard let value = text(entry.value) else { continue }
            do throws(FormulaFault) {
                _ = try FormulaConstant(value.value)
                values[entry.key.value] = value.at(entry.key, in: reader.source)
            } catch {
                reader.fault(zh: error.message.zh, en: error.message.en, hint: error.hint, at: entry.value.range)
            }
        }
        return values
    }

    /// Tables must be there: without one of them drafts would pass that nobody has compared.
    private func tables(_ node: YAMLNode) -> [Located<String>] {
        texts(node).compactMap { text in
            let path = path(text.value)
            guard let obstacle = ConfigurationPaths.obstacle(to: path) else { return text.map { _ in path } }
            if case .file(_, let range) = text.origin {
                reader.record(obstacle.message, hint: obstacle.hint, at: range)
            }
            return nil
        }
    }

    func suppressions(_ node: YAMLNode) -> SuppressionSettings {
        guard let fields = reader.fields(node, allowed: ["require-reason"]) else { return SuppressionSettings() }
        return SuppressionSettings(requireReason: given(fields["require-reason"]).flatMap(flag))
    }

    // MARK: Rules and overrides

    private func rules(_ node: YAMLNode) -> [RuleSetting] {
        if node.sequence != nil {
            reader.fault(
                zh: "这里要写“规则: 级别”", en: "“rule: level” is expected here",
                hint: LocalizedText(
                    zh: "自己的规则写进另一个文件，再用 extends 引入", en: "rules of your own go into a file of their own; name it under extends"),
                at: node.range.start)
            return []
        }
        return entries(node, zh: "规则: 级别", en: "rule: level").compactMap(rule)
    }

    private func rule(_ entry: YAMLEntry) -> RuleSetting? {
        let name = Located(entry.key.value, from: .file(reader.source, entry.key.range))
        guard entry.value.mapping != nil else {
            return level(entry.value).map { RuleSetting(rules: name, level: $0, accept: []) }
        }
        guard let fields = reader.fields(entry.value, allowed: ["level", "accept"]) else { return nil }
        return RuleSetting(
            rules: name, level: given(fields["level"]).flatMap(level), accept: given(fields["accept"]).map(texts) ?? [])
    }

    private func level(_ node: YAMLNode) -> Located<RuleSetting.Level>? {
        // Other linters say so.
        let known = ["warn": "warning", "false": "off", "true": "on", "disable": "off", "0": "off"]
        if let word = node.scalar?.value, let meant = known[word] {
            reader.fault(
                zh: "不认识“\(word)”", en: "“\(word)” is not known here",
                hint: LocalizedText(zh: "是不是“\(meant)”？", en: "did you mean “\(meant)”?"), at: node.range)
            return nil
        }
        return located(reader.keyword(node, RuleSetting.Level.words), node)
    }

    func overrides(_ node: YAMLNode) -> [SettingsLayer] {
        guard let items = node.sequence else {
            reader.fault(
                zh: "“overrides”下面要写一个列表", en: "“overrides” holds a list",
                hint: LocalizedText(zh: "每项以“- files: …”开头", en: "each item begins with “- files: …”"), at: node.range.start)
            return []
        }
        return items.compactMap { item in
            guard let fields = reader.fields(item, allowed: ["files"] + Self.keys) else { return nil }
            guard let files = fields.required("files") else { return nil }
            let globs = globs(files)
            if globs.texts.isEmpty, reader.problems.isEmpty {
                reader.fault(zh: "没有写是哪些文件", en: "no file is named", at: files.range)
            }
            return SettingsLayer(files: globs, settings: settings(fields))
        }
    }
}

extension Located {
    /// The same value, found by its key as well.
    fileprivate func at(_ key: YAMLScalar, in source: SourceFile) -> Located {
        Located(value, from: .file(source, key.range))
    }
}

extension ByteRange {
    /// The first byte, for pointing at the beginning of something long.
    fileprivate var start: ByteRange { lowerBound..<Swift.min(lowerBound + 1, upperBound) }
}
