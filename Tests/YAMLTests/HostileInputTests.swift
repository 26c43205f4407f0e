import SourceText
import TestSupport
import Testing
import YAML

/// No file makes the reader crash, hang or point outside itself.
@Suite(.serialized)
struct HostileInputTests {
    /// Long enough for a debug build on a busy machine, short enough to tell linear from quadratic time.
    private static let patience = Duration.seconds(4)

    @Test(arguments: [
        String(repeating: "[", count: 100_000), String(repeating: "{", count: 100_000), String(repeating: "- ", count: 100_000),
        String(repeating: "? ", count: 100_000), String(repeating: "[{", count: 100_000),
        String(repeating: "[\n", count: 100_000),
        String(repeating: "a: [", count: 100_000), String(repeating: "[a: ", count: 100_000),
        (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    ])
    func deepNestingEndsAtOnceWithAPlace(text: String) {
        let clock = ContinuousClock()
        let start = clock.now
        let faults = YAMLDocument.parse(SourceFile(path: "t", text: text)).faults
        #expect(clock.now - start < Self.patience)
        #expect(faults.count == 1)
        #expect(faults.first?.range.isEmpty == false || faults.first?.range.lowerBound ?? 0 > 0)
    }

    @Test func nestingIsCountedExactly() {
        func faults(_ depth: Int) -> [YAMLError] {
            let text = String(repeating: "[", count: depth) + "x" + String(repeating: "]", count: depth)
            return YAMLDocument.parse(SourceFile(path: "t", text: text)).faults
        }
        #expect(faults(64).isEmpty)
        #expect(faults(65).map(\.range) == [64..<65])
    }

    @Test(arguments: [
        "%TAG !a! b\n", "a", "'", "\"\\", "*a ", "&a ", "! ", "a: 1\n", "- a\n", "- {a: 1}\n", ",", "[],", "\n", "# a\n", "...\n",
        "---\n",
        "- |\n  a\n", "\"a\": ", "'': \n", "a #b\n", "- a #b\n", "甲：", "- “甲”\n", "\r", "\u{2028}", "  ", "a\n  - b\n  ", ": ",
        "? a\n", "\t",
        "- 'a\n  b'\n", "{a}, ", "- \"\\b\"\n", "　- a\n",
    ])
    func aLargeFileOfOneThingEndsInTime(part: String) {
        let text = String(repeating: part, count: (256 << 10) / part.utf8.count)
        let source = SourceFile(path: "t", text: text)
        let clock = ContinuousClock()
        let start = clock.now
        let faults = YAMLDocument.parse(source).faults
        #expect(clock.now - start < Self.patience)
        #expect(faults.allSatisfy { isSound($0.range, in: source) })
    }

    @Test func aFileOverTheLimitIsRefused() {
        let source = SourceFile(path: "t", text: String(repeating: "a", count: (4 << 20) + 1))
        #expect(YAMLDocument.parse(source).faults.first?.message.zh.contains("上限") == true)
    }

    @Test func tooManyNodesAreRefused() {
        let source = SourceFile(path: "t", text: "[" + String(repeating: "a,", count: 200_001) + "]")
        let (root, faults) = YAMLDocument.parse(source)
        #expect(root == nil)
        #expect(faults.first?.message.zh.contains("200000 项") == true)
    }

    @Test func aBombOfAliasesStaysSmall() {
        var text = "a0: &a0 [x, x]\n"
        for level in 1..<40 {
            let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(items)]\n"
        }
        let (root, faults) = YAMLDocument.parse(SourceFile(path: "t", text: text))
        #expect(root?.nodes.count == 1 + 3 + 39 * 10)
        #expect(faults.count == 40 + 39 * 9)
    }

    @Test func thousandsOfFaultsAreCutShort() {
        let (root, faults) = YAMLDocument.parse(SourceFile(path: "t", text: String(repeating: "- &a b\n", count: 10_000)))
        #expect(root == nil)
        #expect(faults.count == 502)
        #expect(faults.last?.message.zh.contains("错误超过 500 处") == true)
    }

    @Test func randomBytesAreSurvived() {
        var generator = SeededGenerator(seed: 1)
        let pieces = [
            "a", "甲", "😀", " ", "  ", "\n", "\r\n", "\r", "\t", ":", ": ", "：", "-", "- ", "?", "? ", "[", "]", "{", "}", ",",
            ", ", "#", " #", "'",
            "\"", "\\", "|", ">", "|-\n", ">2\n ", "&a ", "*a", "!", "!a ", "%", "@", "`", "---", "...", "\n---\n", "\u{FEFF}",
            "\u{A0}", "\u{3000}",
            "\u{85}", "\u{2028}", "\u{0}", "\u{7}", "“", "”", "”：", "\\d", "\\u4e", "<<: ", "key: v\n", "\n  ", "\n    ", "\n - ",
        ]
        for _ in 0..<5_000 {
            let text = (0..<generator.below(24)).map { _ in generator.pick(pieces) }.joined()
            check(SourceFile(path: "t", text: text))
        }
    }

    @Test func mutatedRuleFilesAreSurvived() {
        for seed in 0..<1_000 as Range<UInt64> {
            var generator = SeededGenerator(seed: seed)
            var bytes = Array(DocumentWriter(seed: seed % 200).text.utf8)
            for _ in 0...generator.below(3) where !bytes.isEmpty {
                let place = generator.below(bytes.count)
                switch generator.below(3) {
                case 0: bytes[place] = UInt8(generator.below(128))
                case 1: bytes.remove(at: place)
                default:
                    bytes.insert(contentsOf: generator.pick(["'", "\"", "[", "}", ": ", "\n", " #", "\t", "- "]).utf8, at: place)
                }
            }
            check(SourceFile(path: "t", text: String(decoding: bytes, as: UTF8.self)))
        }
    }

    /// Every range lies in the file on scalar boundaries, and a file without a tree has a fault.
    private func check(_ source: SourceFile, sourceLocation: SourceLocation = #_sourceLocation) {
        let (root, faults) = YAMLDocument.parse(source)
        let text = source.text(in: 0..<source.bytes.count).debugDescription
        #expect(root != nil || !faults.isEmpty, "\(text)", sourceLocation: sourceLocation)
        for fault in faults {
            #expect(isSound(fault.range, in: source), "\(text) \(fault)", sourceLocation: sourceLocation)
        }
        guard let root else { return }
        for node in root.nodes {
            #expect(isSound(node.range, in: source), "\(text) \(node)", sourceLocation: sourceLocation)
        }
        for scalar in root.scalars {
            let all = scalar.sourceRange(ofValueBytes: 0..<scalar.value.utf8.count, in: source)
            #expect(isSound(all, in: source), "\(text) \(scalar)", sourceLocation: sourceLocation)
        }
    }

    private func isSound(_ range: ByteRange, in source: SourceFile) -> Bool {
        [range.lowerBound, range.upperBound].allSatisfy { offset in
            offset == source.bytes.count || source.bytes.indices.contains(offset) && source.bytes[offset] & 0xC0 != 0x80
        }
    }
}
