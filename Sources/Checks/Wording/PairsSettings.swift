import Localization
import RuleModel
import SourceText
import YAML

/// What a `pairs` rule asks for: a list of pairs, or a mapping with the faults and the unit beside it.
struct PairsSettings {
    let pairs: [(opening: UInt32, closing: UInt32)]
    let faults: Set<PairsFault>
    let unit: TextUnit

    init?(_ node: YAMLNode, reader: RuleReader) {
        var list = node
        var faults: Set<PairsFault>? = Set(PairsFault.allCases)
        var unit: TextUnit? = .paragraph
        if case .mapping = node.content {
            guard let fields = reader.fields(node, allowed: ["of", "nesting", "across", "faults"]) else { return nil }
            guard let of = fields.required("of") else { return nil }
            list = of
            faults = Self.faults(fields, reader: reader)
            unit = Self.unit(fields, reader: reader)
        }
        guard let pairs = Self.pairs(list, reader: reader), let faults, let unit else { return nil }
        self.pairs = pairs
        self.faults = faults
        self.unit = unit
    }

    private static func faults(_ fields: Fields, reader: RuleReader) -> Set<PairsFault>? {
        let words = PairsFault.allCases.flatMap { [($0.rawValue, $0), ($0.alias, $0)] }
        var faults = Set(PairsFault.allCases)
        if let node = fields["faults"] {
            let named = reader.items(node).map { reader.keyword($0, words) }
            guard !named.contains(nil) else { return nil }
            faults = Set(named.compactMap { $0 })
        }
        if let node = fields["nesting"] {
            guard let nesting = reader.flag(node) else { return nil }
            if nesting { faults.insert(.nesting) } else { faults.remove(.nesting) }
        }
        return faults
    }

    private static func unit(_ fields: Fields, reader: RuleReader) -> TextUnit? {
        guard let node = fields["across"] else { return .paragraph }
        return reader.keyword(node, [TextUnit.paragraph, .section, .document].flatMap { [($0.rawValue, $0), ($0.alias, $0)] })
    }

    private static func pairs(_ node: YAMLNode, reader: RuleReader) -> [(opening: UInt32, closing: UInt32)]? {
        var pairs: [(opening: UInt32, closing: UInt32)] = []
        var seen: Set<UInt32> = []
        var isSound = true
        for item in reader.items(node) {
            guard let text = reader.string(item) else {
                isSound = false
                continue
            }
            let scalars = text.unicodeScalars.map(\.value)
            if scalars.count == 2, scalars[0] != scalars[1], scalars.allSatisfy({ seen.insert($0).inserted }) {
                pairs.append((scalars[0], scalars[1]))
            } else {
                isSound = false
                reader.fault(
                    zh: "“\(text)”不是一对标点", en: "“\(text)” is no pair of marks",
                    hint: LocalizedText(
                        zh: "写两个不同的标点，先左后右，例如“（）”，各写一次", en: "write two different marks, the opening one first, each once: “（）”"),
                    at: item.range)
            }
        }
        if isSound, pairs.isEmpty { reader.fault(zh: "这里至少要写一对标点", en: "one pair of marks at least is expected", at: node.range) }
        return isSound && !pairs.isEmpty ? pairs : nil
    }
}
