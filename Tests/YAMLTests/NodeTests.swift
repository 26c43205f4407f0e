import SourceText
import Testing
import YAML

/// What a loader asks of nodes.
struct NodeTests {
    private func parse(_ text: String) -> (root: YAMLNode?, source: SourceFile) {
        let source = SourceFile(path: "t", text: text)
        return (YAMLDocument.parse(source).root, source)
    }

    @Test func nodesAreReachedByKey() {
        let root = parse("标题: 甲\nrules:\n  - id: a\n").root
        #expect(root?["标题"]?.scalar?.value == "甲")
        #expect(root?["rules"]?.sequence?.first?["id"]?.scalar?.value == "a")
        #expect(root?["rules"]?["id"] == nil)
        #expect(root?["find"] == nil)
        #expect(root?.sequence == nil)
        #expect(root?["标题"]?.mapping == nil)
    }

    @Test(arguments: [("a:", true), ("a: ''", false), ("a: ~", false), ("a: x", false), ("a: |\n", false)])
    func onlyWhatWasNotWrittenIsMissing(text: String, isMissing: Bool) {
        #expect(parse(text).root?["a"]?.scalar?.isMissing == isMissing)
    }

    @Test(arguments: [
        ("a: id：x", YAMLExpectation.mapping, "全角冒号"),
        ("a: id:x", .mapping, "缺一个空格"),
        ("a: id:　x", .mapping, "全角空格"),
        ("a: 省，市，区", .sequence, "半角逗号"),
        ("a: 省、市", .sequence, "半角逗号"),
        ("a: [省，市]", .sequence, "半角逗号"),
        ("a: [甲乙]", .text, "'[甲乙]'"),
        ("a: {数: x}", .text, "'{数: x}'"),
        ("a: “error”", .keyword, "中文引号"),
        ("a: ｅｒｒｏｒ", .keyword, "error"),
    ])
    func aSlipBehindTheWrongKindOfNodeIsGuessed(text: String, expectation: YAMLExpectation, advises: String) {
        let (root, source) = parse(text)
        #expect(root?["a"]?.hint(expecting: expectation, in: source)?.zh.contains(advises) == true)
    }

    @Test(arguments: [
        ("a: x", YAMLExpectation.mapping), ("a: https://example.cn", .mapping), ("a: 'id：x'", .mapping), ("a: 甲", .sequence),
        ("a: [甲, 乙]", .sequence), ("a:\n  - 甲", .text), ("a: error", .keyword), ("a: 甲", .text),
    ])
    func whereNoSlipShowsNothingIsGuessed(text: String, expectation: YAMLExpectation) {
        let (root, source) = parse(text)
        #expect(root?["a"] != nil)
        #expect(root?["a"]?.hint(expecting: expectation, in: source) == nil)
    }
}
