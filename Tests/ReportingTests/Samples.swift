import Diagnostics
import Localization
import SourceText

/// Reports that show what a reporter has to cope with; snapshots and the documentation are made from them.
enum Samples {
    /// One finding of every level, with reasons, notes and fixes of every shape.
    static var mixed: Report { Report(files: [taierzhuang, clean, second], problems: []) }

    /// Nothing found in two files.
    static var spotless: Report { Report(files: [clean, Draft("二.txt", "各位代表").report([])], problems: []) }

    /// Findings in a file that was read, a file that was not, and a faulty rule file.
    static var troubled: Report { Report(files: [taierzhuang, unread, gaveUp], problems: [faultyRule, noInput]) }

    /// A run in which no file was checked.
    static var futile: Report { Report(files: [unread, Draft("白纸.txt", "").report([], rules: 0)], problems: []) }

    /// A run without any file.
    static var empty: Report { Report(files: [], problems: []) }

    /// What docs/json-format.md shows.
    static var documented: Report { Report(files: [documentedFile, clean], problems: [faultyRule]) }

    /// Everything that a report can hold.
    static var everything: Report {
        Report(files: mixed.files + FigureSamples.reckoned.files + FigureSamples.covered.files, problems: [faultyRule])
    }

    /// Text that would like to take over the terminal, or that breaks careless writers.
    static var hostile: Report {
        let draft = Draft(
            "恶\u{1B}[31m意\u{7}.txt",
            "\u{1B}[2J⟦\u{1B}]0;title\u{7}⟧\tA\u{0}B\u{7F}\u{85}\u{9B}31m\u{202E}倒⟦\u{200B}⟧\u{FEFF}\u{2028}"
                + "e\u{301}👨\u{200D}👩\u{200D}👧“\\\"\u{E0041}\r下一行"
        )
        return Report(
            files: [
                draft.report([
                    draft.diagnostic(
                        "x/\u{1B}[1m", .error, LocalizedText(verbatim: "话里有\r\n换行、\u{8}退格和\u{1B}[0m颜色\n"),
                        why: LocalizedText(verbatim: "多行\n理由\n"), edits: [(0, "a\nb\u{9B}")]),
                    draft.diagnostic(
                        "x/zero-width", .info, at: 1, LocalizedText(zh: "有看不见的字符", en: "an invisible character"),
                        edits: [(1, "")],
                        section: ["标题\u{202E}"]),
                ])
            ], problems: [Problem(path: "a\u{1B}.yaml", message: LocalizedText(verbatim: "“\u{C}”\n"))])
    }

    // MARK: Files

    private static let doubleReason = LocalizedText(zh: "概数词叠用，语义重复。", en: "The two words say the same.")

    private static var taierzhuang: FileReport {
        let draft = Draft(
            "台儿庄区-2023.txt",
            """
            政府工作报告
            深入学习贯彻习近平新时代中国特色社会主义思想⟦ and ⟧党的二十大精神，深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。\
            自觉接受人大法律监督、工作监督和政协民主监督，办理区人大代表建议55件、政协提案79件。
            道路全长⟦约30公里⟦左右⟧⟧，投资⟦近5亿元上下⟧，⟦国企资产总额、营业收入分别增长28%⟧。制造业技改投资⟦增长

            109%⟧。锂电⟦“⟧十条⟦”⟧
            实施31个项目⟦⟧
            """)
        return draft.report(
            [
                draft.diagnostic(
                    "wording/latin-word", .error, LocalizedText(zh: "句中夹了英文“and”", en: "the English word “and” in a sentence"),
                    why: LocalizedText(zh: "公文用规范汉字，外文词应译出。", en: "Official texts are in standard Chinese."),
                    source: "《国家通用语言文字法》第九条", edits: [(0, "和")], safety: .safe,
                    section: ["2022年工作回顾", "自身建设不断加强"]),
                draft.diagnostic(
                    "number/double-approximation", .warning, at: 2,
                    LocalizedText(zh: "“约”与“左右”都表示概数，只留一个", en: "“约” and “左右” both mark an approximation; keep one"),
                    why: doubleReason, source: "GB/T 15835—2011", edits: [(1, "")], section: ["2022年工作回顾", "城市品质"]),
                draft.diagnostic(
                    "number/double-approximation", .warning, at: 3,
                    LocalizedText(zh: "“近”与“上下”都表示概数，只留一个", en: "“近” and “上下” both mark an approximation; keep one"),
                    why: doubleReason, source: "GB/T 15835—2011", section: ["2022年工作回顾", "城市品质"]),
                draft.diagnostic(
                    "number/respectively", .warning, at: 4,
                    LocalizedText(zh: "“分别”前面有 2 项，后面只有 1 个数", en: "two items before “分别”, one figure after it"),
                    notes: [("别处写的是两个数", "two figures stand here", 0), ("请对照统计公报", "compare the bulletin", nil)],
                    section: ["2022年工作回顾", "城市品质"]),
                draft.diagnostic(
                    "number/growth-over-100", .info, at: 5, LocalizedText(zh: "增幅超过 100%，请核对", en: "growth above 100 %"),
                    section: ["2022年工作回顾", "城市品质"]),
                draft.diagnostic(
                    "punctuation/quotes", .info, at: 6, LocalizedText(zh: "引号前后不一", en: "mixed quotation marks"),
                    edits: [(6, "「"), (7, "」")], safety: .safe),
                draft.diagnostic(
                    "punctuation/end-stop", .error, at: 8, LocalizedText(zh: "段末缺少句号", en: "no stop at the end of the paragraph"),
                    edits: [(8, "。")], safety: .safe),
            ], kind: "government-work-report")
    }

    private static var clean: FileReport { Draft("清样.md", "# 政府工作报告").report([], kind: "government-work-report", rules: 120) }

    private static var second: FileReport {
        let draft = Draft("reports/second.txt", "⟦甲⟧一⟦甲⟧二⟦甲⟧三⟦甲⟧四⟦甲⟧\n" + String(repeating: "文", count: 90) + "⟦甲⟧\n⟦⟧\n")
        return draft.report([
            draft.diagnostic(
                "wording/one-form", .warning, LocalizedText(zh: "全文写法不一", en: "two forms of one word"),
                notes: [("全文共有 5 处", "5 places in the document", nil)] + (1...4).map { ("这里也是", "here too", $0) },
                edits: (0...5).map { ($0, "乙") }),
            draft.diagnostic(
                "wording/superfluous", .info, at: 5, LocalizedText(zh: "多了一个字", en: "a character too many"), edits: [(5, "")]),
            draft.diagnostic(
                "structure/missing-part", .error, at: 6, LocalizedText(zh: "缺少结束语", en: "the closing is missing"),
                edits: [(6, "各位代表！\n" + String(repeating: "让我们团结起来，", count: 12))]),
        ])
    }

    private static var unread: FileReport {
        FileReport(
            path: "坏.docx", kind: .notSought, diagnostics: [],
            problems: [
                Problem(
                    path: "坏.docx", message: LocalizedText(zh: "打不开：不是 Word 文件", en: "cannot be opened: not a Word file"),
                    hint: LocalizedText(zh: "请在 Word 里另存为 .docx", en: "save it as .docx in Word"))
            ], activeRules: 0)
    }

    private static var gaveUp: FileReport {
        let draft = Draft("长.txt", "第一段\n⟦第二段⟧")
        return draft.report(
            [], problems: [draft.problem(LocalizedText(zh: "规则 a/b 在这一段上算不完", en: "rule a/b gave up on this paragraph"))])
    }

    private static var faultyRule: Problem {
        Draft("规则/数字.yaml", "rules:\n  - id: number/x\n    ⟦levle⟧: warning\n").problem(
            LocalizedText(zh: "没有“levle”这个键", en: "there is no key “levle”"),
            hint: LocalizedText(zh: "是不是想写 level？", en: "did you mean level?"))
    }

    private static var noInput: Problem {
        Problem(path: nil, message: LocalizedText(zh: "没有文件符合 *.doc", en: "no file matches *.doc"))
    }

    private static var documentedFile: FileReport {
        let draft = Draft("报告.txt", "一、回顾\n道路全长⟦约30公里⟦左右⟧⟧，比⟦去年⟧长。\n")
        return draft.report(
            [
                draft.diagnostic(
                    "number/double-approximation", .warning, at: 1,
                    LocalizedText(zh: "“约”与“左右”都表示概数，只留一个", en: "“约” and “左右” both mark an approximation; keep one"),
                    why: doubleReason, source: "GB/T 15835—2011", notes: [("比的是这一年", "compared with this year", 2)],
                    edits: [(0, "")], section: ["回顾"])
            ], kind: "government-work-report")
    }
}
