import Diagnostics
import Localization
import Reporting
import SourceText

/// What formats for programs have to cope with: awkward paths, files whose places are no lines, rules with help.
enum FormatSamples {
    /// Paths with blanks, Chinese, percent signs, quotes and commas, relative and absolute, and messages with marks of the formats.
    static var awkward: Report {
        Report(
            files: [quoted, inFolder, elsewhere],
            problems: [Problem(path: nil, message: zh("没有文件符合 *.doc", "no file matches *.doc"))])
    }

    /// A Word document, a PDF and a web page, whose edits are not edits of the file.
    static var documents: Report { Report(files: [word, pdf], problems: []) }

    /// A run as the command describes it.
    static let run = ReportOptions(failing: .warning, version: "1.2.3", rules: rules, folder: "/仓库/公文 库")

    static var english: ReportOptions {
        var options = run
        options.language = .english
        options.failing = .error
        return options
    }

    private static func zh(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }

    private static let rules = [
        RuleDescription(
            id: "number/double-approximation", severity: .warning,
            headline: zh("“〈before〉”与“〈after〉”都表示概数，只留一个", "“〈before〉” and “〈after〉” both mark an approximation; keep one"),
            why: zh("概数词叠用，语义重复。", "The two words say the same."), source: "GB/T 15835—2011", tags: ["number", "概数"],
            examples: [
                RuleDescription.Example(text: "全长⟦约30公里左右⟧", isGood: false, mended: "全长约30公里"),
                RuleDescription.Example(text: "- *约* 30 公里 [甲](乙)", isGood: true),
            ]),
        RuleDescription(id: "punctuation/end-stop", severity: .error, why: zh("句子要有头有尾。", "Sentences end.")),
        RuleDescription(id: "wording/silent", severity: .info),
    ]

    // MARK: Files

    private static var quoted: FileReport {
        let draft = Draft(
            "报告 目录/100%,“稿”'\"a&b<c>:#?.txt", "一、=回顾\n😀é全长⟦约30公里⟦左右⟧⟧，=1+1。\n⟦第二段\n跨行⟧又⟦⟧一处{甲}。\n")
        return draft.report(
            [
                draft.diagnostic(
                    "number/double-approximation", .warning, at: 1, zh("=“约”与“左右”, 100%：只留一个", "=keep one, 100%"),
                    why: zh("一行\n两行", "one line\ntwo lines"), notes: [("请对照公报", "compare the bulletin", nil), ("比的是这里", "here", 2)],
                    edits: [(0, "")], section: ["=回顾", "(一) 甲"]),
                draft.diagnostic(
                    "x/several-lines", .error, at: 2, zh("跨行 {甲} [乙](1) \"引\" <尖> & ' ]]>", "{a} [b](1) \"q\" <t> & ' ]]>"),
                    edits: [(2, "一\n行")], safety: .safe),
                draft.diagnostic("x/missing", .info, at: 3, zh("缺了\r\n一处", "something\r\nis missing"), edits: [(3, "补")]),
                draft.diagnostic("x/missing", .info, at: 3, zh("缺了\r\n一处", "something\r\nis missing"), edits: [(3, "补")]),
            ], problems: [draft.problem(at: 3, zh("规则 a/b 在这一段上算不完", "rule a/b gave up"), hint: zh("请报告", "tell us"))])
    }

    private static var inFolder: FileReport {
        let draft = Draft("/仓库/公文 库/./稿件/一.txt", "⟦甲⟧")
        return draft.report([draft.diagnostic("x/one", .warning, zh("一处", "one"), section: ["甲"])])
    }

    private static var elsewhere: FileReport {
        let draft = Draft("/别处/二.txt", "⟦乙⟧")
        return draft.report([draft.diagnostic("x/one", .warning, zh("一处", "one"))])
    }

    private static var word: FileReport {
        let draft = Draft("稿.docx", "标题\n一、回顾\n第三段⟦左⟦右⟧⟧\n第四段⟦跨\n第五⟧段") { text in
            let starts = [0] + text.utf8.enumerated().filter { $0.element == 0x0A }.map { $0.offset + 1 }
            return ParagraphTable(starts.map { _ in .init(outlineLevel: nil, setting: .body) }, starts: starts)
        }
        return draft.report([
            draft.diagnostic(
                "number/double-approximation", .warning, at: 1, zh("只留一个", "keep one"), notes: [("另一处", "another", 2)],
                edits: [(0, "")], section: ["一、回顾"]),
            draft.diagnostic("x/two-paragraphs", .error, at: 2, zh("跨了段", "two paragraphs")),
        ])
    }

    private static var pdf: FileReport {
        let draft = Draft("公报.pdf", "第一页\n⟦甲⟧\n第二页\n⟦乙⟧\n") { text in
            let second = text.utf8.count - "第二页\n乙\n".utf8.count
            let pages = PageTable(starts: [0, second])
            return ParagraphTable([.init(outlineLevel: nil, setting: .body)], starts: [0], counting: .pages(pages))
        }
        return draft.report([
            draft.diagnostic("x/one", .error, at: 0, zh("第一处", "the first")),
            draft.diagnostic("x/one", .info, at: 1, zh("第二处", "the second"), notes: [("另见", "see", 0)], edits: [(1, "丙")]),
        ])
    }
}
