import Checks
import Diagnostics
import RuleModel
import SourceText
import Testing

@testable import RuleSchema

/// A place of a rule file where a value is tried: the description says what may stand there, the loader what it takes.
struct Probe: Sendable, CustomTestStringConvertible {
    /// Keys on the way.
    let path: String
    let shape: ValueShape
    /// The rule file with a value at the place.
    let file: @Sendable (Sample) -> Sample

    var testDescription: String { path }

    /// What the loader says of a value at this place, in English.
    func faults(of value: String) -> [(message: String, hint: String)] {
        let text = file(.probe(value)).text + "\n"
        let table = SourceFile(path: "words.tsv", text: "wrong\tright\n做为\t作为\n")
        let rules = RuleFile(source: SourceFile(path: "probe.yaml", text: text)) { _ in .success(table) }
        let loaded = RuleLoader(catalogue: Catalogue.all).load([rules])
        guard let start = text.utf8.offset(of: value) else { return [] }
        let place = start..<start + value.utf8.count
        return loaded.problems.filter { $0.place.map { place.contains($0.range.lowerBound) } ?? false }
            .map { ($0.message.en, $0.hint?.en ?? "") }
    }

    // MARK: All of them

    /// Every place that the description knows; what stands in many places is tried in the first.
    static let all: [Probe] = {
        var known: Set<RuleGrammar.Definition> = []
        return probes(of: .mapping(RuleGrammar.file), at: "", known: &known) { @Sendable in $0 }
    }()

    private static func probes(
        of shape: ValueShape, at path: String, known: inout Set<RuleGrammar.Definition>, _ file: @escaping @Sendable (Sample) -> Sample
    ) -> [Probe] {
        switch shape {
        case .mapping(let mapping):
            return mapping.keys.flatMap { key in
                let (keyPath, wrap) = (path + "/" + key.name, { @Sendable (value: Sample) in file(with(key, value, in: mapping)) })
                return [Probe(path: keyPath, shape: key.value, file: wrap)] + probes(of: key.value, at: keyPath, known: &known, wrap)
            }
        case .sequence(let item): return probes(of: item, at: path + "[]", known: &known) { @Sendable in file(.list([$0])) }
        case .some(let item): return probes(of: item, at: path, known: &known, file)
        case .either(let shapes): return shapes.flatMap { probes(of: $0, at: path, known: &known, file) }
        case .named(let value):
            let wrap = { @Sendable (sample: Sample) in file(.mapping([("甲", sample), ("乙", Sample(value))])) }
            return [Probe(path: path + "/*", shape: value, file: wrap)] + probes(of: value, at: path + "/*", known: &known, wrap)
        case .defined(let definition):
            return known.insert(definition).inserted ? probes(of: definition.shape, at: path, known: &known, file) : []
        default: return []
        }
    }

    /// A mapping with what it must hold, what the key needs beside it, and the key.
    private static func with(_ key: KeyDescription, _ value: Sample, in mapping: MappingShape) -> Sample {
        let present = Sample.entries(of: mapping, without: key.name)
        let needed = mapping.companions.filter { $0.key == key.name }.compactMap { companion in
            present.contains { $0.0 == companion.needs } ? nil : mapping[companion.needs]
        }
        let isCompanion = needed.contains { need in mapping.exactlyOne.contains { $0.contains(need.name) } }
        let others = isCompanion ? present.filter { entry in !mapping.exactlyOne.contains { $0.contains(entry.0) } } : present
        return .mapping(others + extras(key, mapping) + needed.map { ($0.name, Sample($0.value)) } + [(key.name, value)])
    }

    /// The file knows the table that samples name; a text in English is read
    /// beside the Chinese one, an example without marks as a whole.
    private static func extras(_ key: KeyDescription, _ mapping: MappingShape) -> [(String, Sample)] {
        let table = mapping["recognise"] != nil && key.name != "data" ? [("data", Sample.mapping([("words", .scalar("words.tsv"))]))] : []
        if mapping["whole"] != nil, mapping["text"] != nil, key.name != "whole" { return [("whole", .scalar("true"))] }
        guard key.name.hasSuffix("-en"), let base = mapping[String(key.name.dropLast(3))], !base.isRequired else { return table }
        return table + [(base.name, Sample(base.value))]
    }
}

extension String.UTF8View {
    /// Where a text first stands, in bytes.
    fileprivate func offset(of text: String) -> Int? {
        let (all, wanted) = (Array(self), Array(text.utf8))
        return all.indices.first { all[$0...].starts(with: wanted) }
    }
}
