import SourceText
import Testing
import YAML

/// Sound YAML that hegao refuses, and limits.
struct SubsetTests {
    @Test(arguments: [
        ("a: ⟦&x⟧ 1\nb: ⟦*x⟧\n", ["锚点“&x”", "引用“*x”"]),
        ("a: ⟦!!str⟧ 1\nb: ⟦!x⟧ [1]\nc: ⟦&y⟧ {d: e}\n", ["类型标记“!!str”", "类型标记“!x”", "锚点“&y”"]),
        ("⟦<<⟧: {a: 1}\nb: 2\n", ["合并键"]),
        ("a: 1\nb: 2\n⟦a⟧: 3\nc: {d: 1, ⟦\"d\"⟧: 2}\n", ["“a”重复：第 1 行", "重复：第 4 行"]),
        ("? ⟦[a, b]⟧\n: c\n⟦{d: e}⟧: f\n", ["键必须是一个词", "键必须是一个词"]),
        ("a: 1\n⟦---⟧\nb: 2\n", ["一份内容"]),
        ("a: 1\n...\n⟦b: 2⟧\n", ["已经结束"]),
        ("'a'\n⟦b: 2⟧\n", ["已经结束"]),
        ("# x\n\n⟦%YAML 1.2⟧\n---\na: 1\n", ["指令行"]),
        ("...\n⟦%TAG ! !⟧\n---\na: 1\n", ["指令行"]),
        ("⟦⟧", ["没有内容"]),
        ("\u{FEFF}⟦⟧# 只有注释\n", ["没有内容"]),
        ("⟦⟧---\n", ["没有内容"]),
        ("⟦⟧...\n# 完\n", ["没有内容"]),
    ])
    func everyRefusalOfAFileIsCollectedAtItsPlace(text: String, says: [String]) {
        let marked = MarkedYAML(text)
        let faults = YAMLDocument.parse(marked.source).faults
        #expect(faults.map(\.range) == marked.ranges)
        #expect(zip(faults, says).allSatisfy { $0.message.zh.contains($1) }, "\(faults.map(\.message.zh))")
        #expect(faults.allSatisfy { $0.hint != nil })
    }

    @Test func refusalsBesideAFaultOfSyntaxAreShownToo() {
        let marked = MarkedYAML("a: ⟦&x⟧ 1\nb: 2\n⟦b⟧: 3\nc: ⟦[0-9]+⟧\n")
        let (root, faults) = YAMLDocument.parse(marked.source)
        #expect(root == nil)
        #expect(faults.map(\.range) == marked.ranges)
    }

    @Test func theFirstOfTwoEqualKeysCounts() {
        let root = YAMLDocument.parse(SourceFile(path: "t", text: "a: 1\nb: 2\na: 3\n")).root
        #expect(root?["a"]?.scalar?.value == "1")
        #expect(root?.mapping?.count == 2)
    }

    @Test func equalKeysAreFoundInLongMappingsToo() {
        let text = (0..<100).map { "k\($0): v\n" }.joined() + "k7: v\nk99: v\nk100: v\nk100: v\n"
        let faults = YAMLDocument.parse(SourceFile(path: "t", text: text)).faults
        let lines = [8, 100, 103]
        #expect(faults.count == lines.count)
        for (fault, line) in zip(faults, lines) { #expect(fault.message.zh.contains("重复：第 \(line) 行已经写过")) }
    }

    @Test func anAliasReadsAsTheTextThatItIsWrittenAs() {
        let root = YAMLDocument.parse(SourceFile(path: "t", text: "find: *x\n")).root
        #expect(root?["find"]?.scalar?.value == "*x")
    }
}
