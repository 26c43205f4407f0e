import Diagnostics
import FileSystem
import Localization
import RuleModel
import SourceText
import YAML

/// One configuration file as it stands, before what it extends is read.
struct ConfigurationFile {
    let source: SourceFile
    /// Entries of `extends`; `nil` if there is no such key.
    var extends: [Located<String>]?
    var layers: [SettingsLayer] = []
    var exclude: FileGlobs?
    var gitignore: Located<Bool>?

    /// The keys of a whole file; those of ``SettingsReader/keys`` may stand in an override too.
    static let keys =
        ["extends"] + SettingsReader.keys + ["overrides", "accepted", "exclude", "gitignore", "suppressions"]

    /// Keys that only a rule file has.
    private static let ruleFileKeys: Set<String> = ["title", "title-en", "about", "about-en", "applies", "recognise", "terms", "data"]

    /// Whether a YAML file is a configuration rather than a rule file: by its name, else by its keys.
    static func isConfiguration(_ source: SourceFile) -> Bool {
        if ConfigurationName.isOne(source.path) { return true }
        guard let entries = YAMLDocument.parse(source).root?.mapping else { return false }
        if let rules = entries.first(where: { $0.key.value == "rules" }) { return rules.value.mapping != nil }
        let names = Set(entries.map(\.key.value))
        return names.isDisjoint(with: ruleFileKeys) && !names.isDisjoint(with: Set(keys).subtracting(["kind", "variables"]))
    }

    /// Reads what stands in a file; every mistake is recorded, and reading goes on.
    static func read(_ source: SourceFile) -> (file: ConfigurationFile, problems: [Problem]) {
        var file = ConfigurationFile(source: source)
        guard source.encoding == .utf8 else { return (file, [.notUTF8(source)]) }
        guard !isBlank(source) else { return (file, []) }
        let (root, faults) = YAMLDocument.parse(source)
        let problems = faults.map { fault in
            Problem(path: source.path, place: Place(range: fault.range, in: source), message: fault.message, hint: fault.hint)
        }
        guard let root else { return (file, problems) }
        let reader = RuleReader(RuleFile(source: source) { _ in .failure(.noSibling(source.path)) })
        file.read(root, reader)
        return (file, problems + reader.problems)
    }

    /// Whether there is nothing but blanks and remarks: a file that only marks the folder.
    private static func isBlank(_ source: SourceFile) -> Bool {
        source.lines.starts.indices.allSatisfy { line in
            let text = source.bytes[source.contentRange(ofLine: line)]
            let first = text.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
            return first == nil || first == UInt8(ascii: "#") || text.elementsEqual("---".utf8)
        }
    }

    private mutating func read(_ root: YAMLNode, _ reader: RuleReader) {
        guard let fields = reader.fields(root, allowed: Self.keys) else { return }
        let values = SettingsReader(reader: reader)
        extends = values.given(fields["extends"]).map(values.texts)
        var settings = values.settings(fields)
        settings.accepted = values.given(fields["accepted"]).flatMap(values.text).map { $0.map(values.path) }
        settings.suppressions = values.given(fields["suppressions"]).map(values.suppressions) ?? SuppressionSettings()
        gitignore = values.given(fields["gitignore"]).flatMap(values.flag)
        exclude = values.given(fields["exclude"]).map(values.globs)
        layers = [SettingsLayer(files: nil, settings: settings)] + (values.given(fields["overrides"]).map(values.overrides) ?? [])
    }
}

extension InputError {
    /// A configuration names its files itself; its reader is never asked for one beside it.
    fileprivate static func noSibling(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "配置文件没有数据表", en: "a configuration has no tables of words"),
            hint: LocalizedText(zh: "数据表写在规则文件里", en: "they belong in rule files"))
    }
}

extension Problem {
    /// A configuration is read by hooks and editors too, which expect UTF-8.
    fileprivate static func notUTF8(_ source: SourceFile) -> Problem {
        let name = source.encoding.rawValue
        return Problem(
            path: source.path,
            message: LocalizedText(zh: "配置文件是 \(name) 编码，要用 UTF-8", en: "the configuration is in \(name); it must be UTF-8"),
            hint: LocalizedText(zh: "请用编辑器打开，另存为 UTF-8", en: "open it in an editor and save it as UTF-8"))
    }
}
