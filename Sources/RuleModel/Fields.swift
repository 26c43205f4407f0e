import Diagnostics
import Localization
import SourceText
import YAML

/// A mapping of a rule file being read; unknown keys were reported when it was opened.
package struct Fields {
    /// The mapping itself, for faults about what it lacks.
    package let range: ByteRange
    private let entries: [String: YAMLEntry]
    /// Keys that an unknown one was taken for a slip of; they are not missed as well.
    private let misspelt: Set<String>
    private let reader: RuleReader

    init(entries: [String: YAMLEntry], misspelt: Set<String>, range: ByteRange, reader: RuleReader) {
        self.entries = entries
        self.misspelt = misspelt
        self.range = range
        self.reader = reader
    }

    package subscript(key: String) -> YAMLNode? { entries[key]?.value }

    /// Where a key stands.
    package func keyRange(_ key: String) -> ByteRange? { entries[key]?.key.range }

    /// Whether an unknown key was taken for a slip of this one.
    func isMisspelt(_ key: String) -> Bool { misspelt.contains(key) }

    /// The value of a key that must be there; its absence is recorded.
    package func required(_ key: String) -> YAMLNode? {
        if let node = self[key] { return node }
        if misspelt.contains(key) { return nil }
        reader.fault(zh: "缺少“\(key)”", en: "“\(key)” is missing", at: range.prefix)
        return nil
    }

    package func string(_ key: String) -> String? { self[key].flatMap(reader.string) }

    /// The value of a key and of its English companion, which may be left out.
    func localized(_ key: String) -> LocalizedText? {
        guard let zh = string(key) else { return nil }
        return LocalizedText(zh: zh, en: string(key + "-en") ?? zh)
    }

    package func integer(_ key: String) -> Int? { self[key].flatMap(reader.integer) }

    package func flag(_ key: String) -> Bool? { self[key].flatMap(reader.flag) }

    package func strings(_ key: String) -> [String]? { self[key].map(reader.strings) }

    package func pattern(_ key: String) -> TextPattern? { self[key].flatMap { reader.pattern($0) } }

    /// A value that must be one of a few words.
    package func keyword<Value>(_ key: String, _ words: [(word: String, value: Value)]) -> Value? {
        self[key].flatMap { reader.keyword($0, words) }
    }
}

extension ByteRange {
    /// The first byte, for pointing at the beginning of something long.
    var prefix: ByteRange { lowerBound..<Swift.min(lowerBound + 1, upperBound) }
}
