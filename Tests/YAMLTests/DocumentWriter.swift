import TestSupport

import YAML

/// Writes a random YAML document of the subset and remembers where everything stands.
struct DocumentWriter {
    struct ExpectedScalar {
        let value: String
        /// Bytes of the document.
        let range: Range<Int>
        let style: YAMLScalar.Style
        /// Parts of the value, in bytes, with where they stand in the document.
        let parts: [(value: Range<Int>, source: Range<Int>)]
    }

    private(set) var text = ""
    private(set) var scalars: [ExpectedScalar] = []
    /// Where the collections stand, in the order of their beginnings.
    private(set) var collections: [Range<Int>] = []
    private let lineBreak: String
    private var generator: SeededGenerator
    private var keyCount = 0
    private var lastEnd = 0

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
        lineBreak = generator.pick(["\n", "\r\n", "\r"])
        if generator.chance(30) { text += "\u{FEFF}" }
        if generator.chance(30) { text += "# 说明：" + lineBreak }
        if generator.chance(20) { text += "---" + lineBreak }
        blockCollection(indentation: 0, depth: 0)
        if generator.chance(20) { text += "# 完" }
    }

    private var offset: Int { text.utf8.count }

    private mutating func blockCollection(indentation: Int, depth: Int) {
        let slot = collections.count
        collections.append(0..<0)
        let isMapping = generator.chance(60)
        if generator.chance(10) { text += "  # 注 [" + lineBreak + lineBreak }
        let start = offset + indentation
        for _ in 0...generator.below(4) {
            text += String(repeating: " ", count: indentation)
            if isMapping { key() }
            text += isMapping ? ":" : "-"
            value(indentation: indentation + 2, depth: depth + 1)
            if generator.chance(10) { text += "# 注：" + lineBreak + lineBreak }
        }
        collections[slot] = start..<lastEnd
    }

    private mutating func value(indentation: Int, depth: Int) {
        switch generator.below(depth > 4 ? 2 : 4) {
        case 0, 1:
            text += " "
            scalar(indentation: indentation, isFlow: false)
        case 2:
            text += " "
            flowCollection(depth: depth)
            text += generator.chance(20) ? " # 注" + lineBreak : lineBreak
        default:
            text += lineBreak
            blockCollection(indentation: indentation, depth: depth)
        }
    }

    private mutating func flowCollection(depth: Int) {
        let slot = collections.count
        let start = offset
        collections.append(start..<start)
        let isMapping = generator.chance(50)
        text += isMapping ? "{" : "["
        for item in 0..<generator.below(4) {
            if item > 0 { text += ", " }
            if isMapping {
                key()
                text += ": "
            }
            if depth < 5, generator.chance(20) { flowCollection(depth: depth + 1) } else { scalar(indentation: 0, isFlow: true) }
        }
        text += isMapping ? "}" : "]"
        lastEnd = offset
        collections[slot] = start..<lastEnd
    }

    private mutating func key() {
        keyCount += 1
        let name = generator.pick(["键", "key", "名称-", "😀"]) + String(keyCount)
        let (written, style): (String, YAMLScalar.Style) =
            switch generator.below(3) {
            case 0: ("'\(name)'", .singleQuoted)
            case 1: ("\"\(name)\"", .doubleQuoted)
            default: (name, .plain)
            }
        let start = offset
        text += written
        scalars.append(ExpectedScalar(value: name, range: start..<offset, style: style, parts: []))
    }

    private mutating func scalar(indentation: Int, isFlow: Bool) {
        let writer = ScalarWriter(indentation: indentation, lineBreak: lineBreak, isFlow: isFlow, using: &generator)
        let start = offset
        text += writer.written
        lastEnd = start + writer.contentEnd
        let parts = writer.parts.map { ($0.value, start + $0.written.lowerBound..<start + $0.written.upperBound) }
        scalars.append(ExpectedScalar(value: writer.value, range: start..<lastEnd, style: writer.style, parts: parts))
        if isFlow { return }
        if writer.isBlock { return }
        text += generator.chance(20) ? "  # 注" + lineBreak : lineBreak
    }
}
