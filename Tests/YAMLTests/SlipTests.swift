import SourceText
import Testing
import YAML

/// What rule authors really write wrong: every slip is named at its place, with the way out.
struct SlipTests {
    struct Slip: CustomTestStringConvertible {
        let text: String
        /// A part of the Chinese message.
        let says: String
        /// A part of the Chinese hint.
        let advises: String

        init(_ text: String, _ says: String, _ advises: String) {
            (self.text, self.says, self.advises) = (text, says, advises)
        }

        var testDescription: String { text.debugDescription }
    }

    private func expect(_ slip: Slip, sourceLocation: SourceLocation = #_sourceLocation) {
        let marked = MarkedYAML(slip.text)
        let faults = YAMLDocument.parse(marked.source).faults
        #expect(faults.map(\.range) == marked.ranges, sourceLocation: sourceLocation)
        #expect(faults.first?.message.zh.contains(slip.says) == true, "\(faults)", sourceLocation: sourceLocation)
        #expect(faults.first?.hint?.zh.contains(slip.advises) == true, "\(faults)", sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        Slip(#"find: "⟦\d⟧+""#, "转义", #"单引号，里面的反斜杠就是反斜杠，例如 '\d'"#),
        Slip(#"find: "约⟦\s⟧""#, "转义", "单引号"),
        Slip(#"find: "a⟦\'⟧b""#, "转义", "单引号"),
        Slip(#"find: "⟦\u4⟧e"x"#, "编码不完整", "4 位"),
        Slip(#"find: "⟦\b⟧约""#, "看不见的字符", "单引号"),
        Slip(#"find: "⟦\P⟧{Han}""#, "看不见的字符", "单引号"),
        Slip("find: ⟦'⟧约\nfix: 近\n", "单引号没有闭合", "补上“'”"),
        Slip("find: ⟦\"⟧约\nfix: 近\n", "双引号没有闭合", "补上“\"”"),
        Slip("find: \"约⟦”⟧\nfix: 近\n", "全角引号", "半角的“\"”"),
        Slip("find: '约⟦’⟧ \nfix: 近\n", "全角引号", "半角的“'”"),
        Slip("find: ⟦'⟧约\n---\n", "单引号没有闭合", "补上“'”"),
        Slip("find: ⟦'⟧约\nfix: '近'\n", "第 2 行才闭合", "补上“'”"),
        Slip("- ⟦'⟧甲\n- '乙'\n", "第 2 行才闭合", "补上“'”"),
        Slip("find: 'it'⟦s x'⟧\n", "已经闭合，后面却还有文字“s x'”", "写两个：''"),
        Slip("find: \"a\" ⟦\"b\"⟧\n", "已经闭合，后面却还有文字", "单引号"),
        Slip("'it'⟦s': x⟧\n", "已经闭合", "写两个"),
        Slip("p: ['甲', '乙'⟦丙]⟧\n", "已经闭合", "写两个"),
    ])
    func quotationMarks(_ slip: Slip) { expect(slip) }

    @Test(arguments: [
        Slip("find: ⟦@x⟧", "不能直接以“@”开头", "'@x'"),
        Slip("find: ⟦%x⟧ # 注", "不能直接以“%”开头", "'%x'"),
        Slip("find: ⟦`x`⟧", "不能直接以“`”开头", "'`x`'"),
        Slip("find: [⟦@x⟧, y]", "不能直接以“@”开头", "'@x'"),
        Slip("find: ⟦@it's⟧", "不能直接以“@”开头", "'@it''s'"),
        Slip("find: ⟦? x⟧", "不能直接以“?”开头", "'? x'"),
        Slip("find: ⟦*⟧", "不能直接以“*”开头", "'*'"),
        Slip("find: ⟦&约⟧", "不能直接以“&”开头", "'&约'"),
        Slip("find: ⟦!<x y⟧", "不能直接以“!”开头", "单引号"),
        Slip("find: ⟦> 5⟧", "“>”开头表示下面几行是多行文字", "'> 5'"),
        Slip("find: ⟦|约|近⟧", "“|”开头表示下面几行是多行文字", "'|约|近'"),
        Slip("find: ⟦,⟧x", "这里应该是一个值", "',x'"),
        Slip("find: ⟦}⟧", "这里应该是一个值", "'}'"),
        Slip("find: ⟦-⟧ x", "列表项不能和键写在同一行", "'- x'"),
    ])
    func reservedCharacters(_ slip: Slip) { expect(slip) }

    @Test(arguments: [
        Slip("find: ⟦[0-9]+⟧", "以“[”开头的值被当作列表", "'[0-9]+'"),
        Slip("find: ⟦{前:约}{数:quantity}⟧ # 注", "以“{”开头的值被当作映射", "'{前:约}{数:quantity}'"),
        Slip("find: {数⟦:⟧quantity}", "缺一个空格", "放进单引号"),
        Slip("message: {⟦=year⟧}", "只有键，没有值", "'{=year}…'"),
        Slip("- {within: 全文, find: ⟦第{⟧v:integer}次}", "读到它就断开了", "'第{…'"),
        Slip("find: [甲]⟦]⟧", "多了一个“]”", "删去"),
        Slip("find: ⟦[⟧甲, 乙\nfix: 丙\n", "“[”没有闭合", "补上半角的“]”"),
        Slip("find: ⟦{⟧a: 甲\nfix: 丙\n", "“{”没有闭合", "补上半角的“}”"),
        Slip("find: ⟦[⟧", "“[”没有闭合", "补上半角的“]”"),
        Slip("find: [甲⟦】⟧\n", "全角括号", "半角的“]”"),
        Slip("find: {a: 甲⟦｝⟧\n", "全角括号", "半角的“}”"),
        Slip("{id: a⟦，⟧find: b}", "不能隔开", "半角逗号"),
        Slip("find: [甲, ⟦,⟧ 乙]", "两个逗号之间没有内容", "删去一个逗号"),
        Slip("find: [a: b⟦:⟧ c]", "缺逗号", "单引号"),
    ])
    func brackets(_ slip: Slip) { expect(slip) }

    @Test(arguments: [
        Slip("- id⟦：⟧a\n  find: b\n", "全角冒号", "“id: …”"),
        Slip("级别⟦：⟧错误\n编号: 甲\n", "“级别”后面用了全角冒号", "“级别: …”"),
        Slip("id: a\nfind⟦：⟧b\nlevel: error\n", "全角冒号", "“find: …”"),
        Slip("id: a\nfind⟦:⟧b\nlevel: error\n", "缺一个空格", "“find: …”"),
        Slip("- id⟦:⟧a\n  find: b\n", "缺一个空格", "“id: …”"),
        Slip("id: a\nfind⟦:　⟧b\nlevel: error\n", "全角空格", "“find: …”"),
        Slip("id: a\nfind⟦:\u{A0}⟧b\nlevel: error\n", "不换行空格", "“find: …”"),
        Slip("{id⟦：⟧a，find：b}", "全角冒号", "“id: …”"),
        Slip("message: ⟦注意: 只留一个⟧ # 注", "值里面有冒号加空格", "'注意: 只留一个'"),
        Slip("id: a\n⟦只有键⟧\nfind: b\n", "不是“键: 值”的写法", "加上冒号"),
        Slip("⟦只有键⟧\nfind: b\n", "不是“键: 值”的写法", "加上冒号"),
        Slip("⟦:⟧ b\n", "冒号前面没有键", "写上键"),
    ])
    func colons(_ slip: Slip) { expect(slip) }

    @Test(arguments: [
        Slip("rules:\n⟦\t⟧- id: a\n", "制表符", "空格"),
        Slip("rules:\n  - id: a\n  ⟦\t⟧find: b\n", "制表符", "空格"),
        Slip("why: |\n⟦\t⟧因为\n", "制表符", "空格"),
        Slip("id: a\n⟦　⟧find: b\n", "全角空格", "半角空格"),
        Slip("rules:\n⟦　⟧- id: a\n", "全角空格", "半角空格"),
        Slip("id: a\n⟦\u{200B}⟧find: b\n", "零宽空格", "删去"),
        Slip("id: a\n  ⟦find⟧: b\n", "缩进过深，接到了第 1 行的值后面", "与第 1 行的键左对齐"),
        Slip("rules:\n  - id: a\n   ⟦find: b⟧\n", "前面有 3 个空格", "前面 4 个空格"),
        Slip("rules:\n-   id: a\n  ⟦find: b⟧\n", "前面有 2 个空格", "要有 4 个"),
        Slip("rules:\n  - id: a\n ⟦find: b⟧\n", "前面有 1 个空格", "要有 0 个空格"),
        Slip("within:\n  a: b\n ⟦c: d⟧ \n", "前面有 1 个空格", "要有 2 个"),
        Slip("id: 'a'\n  ⟦find: b⟧\n", "前面有 2 个空格", "要有 0 个空格"),
        Slip("rules:\n  id: a\n  ⟦-⟧ find: b\n", "却写了列表项", "第 2 行是否缺“- ”"),
        Slip("rules:\n  ⟦-⟧id: a\n   find: b\n", "“-”后面缺一个空格", "“- …”"),
        Slip("why: |\n⟦因为⟧\nid: a\n", "没有缩进", "多缩进两个空格"),
        Slip("why: |\n    因为\n  ⟦所以⟧\nid: a\n", "缩进少", "多缩进两个空格"),
        Slip("good: 全长\n  ⟦- 甲⟧\n  ⟦- 乙⟧\n", "被并成了一个值", "是列表，就删去第 1 行的那个值"),
    ])
    func indentation(_ slip: Slip) { expect(slip) }

    @Test(arguments: [
        Slip("find: 甲 ⟦#乙 丙⟧ ", "都成了注释", "'甲 #乙 丙'"),
        Slip("find: ⟦#乙⟧", "都成了注释", "'#乙'"),
        Slip("a: 甲⟦\u{2028}⟧乙\n", "U+2028", "删去"),
        Slip("a: 甲⟦\u{85}⟧乙\n", "U+0085", "删去"),
        Slip("a: 甲⟦\u{7}⟧乙\n", "U+0007", "删去"),
        Slip("中文: 甲⟦\u{7F}⟧乙\n", "U+007F", "删去"),
    ])
    func losses(_ slip: Slip) { expect(slip) }

    @Test(arguments: [
        "level: error # 级别", "level: error #", "level: error ## 级别", "a: b#c", "find: '甲 #乙'", "#级别\nlevel: error",
        "find: \"甲\" #乙", "a: https://example.cn", "a: 12:30", "a: b：c", "a: [甲：乙]", "a: “甲”", "a: (约|近)[0-9]+", "a: -1",
        "a: 甲\n  乙", "a: {b: , c: }", "a: \"x\\ty\\n\\\"\\u4e2d\"", "? a\n: b", "---\na: b\n...\n# 完\n",
    ])
    func whatIsSoundStaysSilent(text: String) {
        let (root, faults) = YAMLDocument.parse(SourceFile(path: "t", text: text))
        #expect(faults.isEmpty)
        #expect(root?.mapping?.isEmpty == false)
    }

    @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}", "# 说明：文字\n"])
    func aPlaceIsExactBehindAnything(lineBreak: String, prefix: String) {
        let marked = MarkedYAML(prefix + "标题: “甲”😀\nfind: ⟦[0-9]+⟧\n".replacing("\n", with: lineBreak))
        #expect(YAMLDocument.parse(marked.source).faults.map(\.range) == marked.ranges)
    }
}
