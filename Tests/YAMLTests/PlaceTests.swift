import SourceText
import Testing
import YAML

/// Every node stands exactly where it was written.
struct PlaceTests {
    @Test(arguments: [
        ("⟦⟦a⟧: ⟦b⟧⟧\n", 3),
        ("⟦⟦a⟧: ⟦b c⟧⟧  # 注\n", 3),
        ("⟦⟦a⟧:⟦⟧\n⟦b⟧:⟦⟧⟧\n\n# 完\n", 5),
        ("⟦⟦a⟧: ⟦|\n  甲\n  乙⟧⟧\n\n# 完\n", 3),
        ("⟦⟦a⟧: ⟦>+\n  甲⟧\n\n\n⟦b⟧: ⟦|-⟧⟧\n", 5),
        ("⟦⟦a⟧: ⟦|2\n   甲 ⟧⟧\n  \n", 3),
        ("⟦⟦a⟧:\n⟦- ⟦b⟧\n- ⟦c⟧⟧\n⟦d⟧: ⟦[ ⟦e⟧, ⟦'f'⟧ ]⟧⟧\n", 9),
        ("⟦- ⟦⟦a⟧: ⟦1⟧\n  ⟦b⟧: ⟦2⟧⟧\n\n- ⟦⟦c⟧: ⟦3⟧⟧⟧\n", 9),
        ("⟦[⟦⟦a⟧: ⟦b⟧⟧, ⟦c⟧]⟧\n", 5),
        ("\u{FEFF}⟦⟦甲⟧: ⟦{⟦乙⟧: ⟦“丙”😀⟧\r\n  }⟧⟧\r\n", 5),
    ])
    func nodesHaveTheRangeOfWhatIsWritten(text: String, count: Int) {
        let marked = MarkedYAML(text)
        let (root, faults) = YAMLDocument.parse(marked.source)
        #expect(faults.isEmpty)
        let found = (root?.collectionRanges ?? []) + (root?.scalars.map(\.range) ?? [])
        #expect(Set(found) == Set(marked.ranges))
        #expect(marked.ranges.count == count)
    }

    @Test func whatIsWrittenAtRandomIsFoundWhereItWasWritten() throws {
        for seed in 0..<400 as Range<UInt64> {
            let written = DocumentWriter(seed: seed)
            let source = SourceFile(path: "t", text: written.text)
            let (root, faults) = YAMLDocument.parse(source)
            try #require(faults.isEmpty, "seed \(seed): \(faults)\n\(written.text)")
            let scalars = root?.scalars ?? []
            try #require(scalars.map(\.value) == written.scalars.map(\.value), "seed \(seed)\n\(written.text)")
            try #require(scalars.map(\.range) == written.scalars.map(\.range), "seed \(seed)\n\(written.text)")
            try #require(scalars.map(\.style) == written.scalars.map(\.style), "seed \(seed)")
            try #require(root?.collectionRanges == written.collections, "seed \(seed)\n\(written.text)")
        }
    }

    @Test func everyPartOfAValueIsTracedToItsBytes() throws {
        for seed in 0..<400 as Range<UInt64> {
            let written = DocumentWriter(seed: seed)
            let source = SourceFile(path: "t", text: written.text)
            let scalars = YAMLDocument.parse(source).root?.scalars ?? []
            for (scalar, expected) in zip(scalars, written.scalars) {
                for part in expected.parts {
                    let found = scalar.sourceRange(ofValueBytes: part.value, in: source)
                    try #require(found == part.source, "seed \(seed): \(scalar.value.debugDescription) \(part)")
                }
            }
        }
    }

    @Test(arguments: [
        // The value's part in ⟨⟩ must be found at ⟦⟧.
        ("a: 'it⟦''⟧s'", "it⟨'⟩s"),
        ("a: '⟦it''s⟧'", "⟨it's⟩"),
        ("a: ⟦甲 乙⟧", "⟨甲 乙⟩"),
        ("a: 甲⟦\n  ⟧乙", "甲⟨ ⟩乙"),
        ("a: 甲 ⟦⟧乙", "甲 ⟨⟩乙"),
        ("a: '⟦⟧'", "⟨⟩"),
        ("a: 'x⟦⟧'", "x⟨⟩"),
        ("a: \"甲⟦\\u4e59⟧丙\"", "甲⟨乙⟩丙"),
        ("a: \"甲\\\n  ⟦乙⟧\"", "甲⟨乙⟩"),
        ("a: \"甲 \\\n  \\ ⟦乙⟧\"", "甲  ⟨乙⟩"),
        ("a: |\n  甲\n   ⟦乙⟧\n  丙\n", "甲\n ⟨乙⟩\n丙\n"),
        ("a: |\n  甲⟦\n⟧  乙\n", "甲⟨\n⟩乙\n"),
        ("a: >\n  甲⟦\n  ⟧乙\n", "甲⟨ ⟩乙\n"),
        ("a: >\n  甲\n\n   ⟦乙⟧\n\n  丙\n", "甲\n\n ⟨乙⟩\n\n丙\n"),
        ("- a: |1\n    ⟦甲⟧\n   乙\n", " ⟨甲⟩\n乙\n"),
        ("a: |+\n  甲\n⟦\n⟧\nb: c\n", "甲\n⟨\n⟩\n"),
        ("a: ⟦!x '甲'⟧", "⟨甲⟩"),
    ])
    func aPartOfAValueIsFound(text: String, value: String) throws {
        let marked = MarkedYAML(text)
        let parts = value.split(omittingEmptySubsequences: false) { "⟨⟩".contains($0) }
        let scalar = try #require(YAMLDocument.parse(marked.source).root?.scalars.first { $0.value == parts.joined() })
        let start = parts[0].utf8.count
        let found = scalar.sourceRange(ofValueBytes: start..<start + parts[1].utf8.count, in: marked.source)
        #expect(found == marked.ranges[0])
    }
}

extension YAMLNode {
    fileprivate var collectionRanges: [ByteRange] {
        nodes.filter { $0.scalar == nil }.map(\.range)
    }
}
