import Diagnostics
import Localization
import SourceText

/// Reports about figures: reckonings of every shape, and how far a run has checked.
enum FigureSamples {
    /// A sum that fits in no way, a growth that fits for a charitable reader only, a figure that differs from a table.
    static var reckoned: Report { Report(files: [deficit, growth, table], problems: []) }

    /// Relations of every outcome, asked for and not.
    static var covered: Report { Report(files: [deficit, relations, silent], problems: []) }

    static func zh(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }
    private static func same(_ text: String) -> LocalizedText { LocalizedText(verbatim: text) }

    // MARK: Files

    private static var deficit: FileReport {
        let draft = Draft(
            "报告.txt",
            """
            二、今年工作
            积极的财政政策要加力提效。今年⟦财政赤字⟦2.76万亿元⟧，其中中央财政赤字⟦1.83万亿元⟧，地方财政赤字⟦9030亿元⟧⟧。适度扩大财政支出规模。
            """)
        let reckoning = Reckoning(
            verdict: .contradiction, relation: "总 = 中央 + 地方", sign: "=",
            operands: [
                draft.operand("总", 0, "27550 … 27650 亿元", "±50 亿元（末位四舍五入）", "±50 亿元 (rounded to the last digit)"),
                draft.operand("中央", 1, "18250 … 18350 亿元", "±50 亿元（末位四舍五入）", "±50 亿元 (rounded to the last digit)"),
                draft.operand("地方", 2, "9029.5 … 9030.5 亿元", "±0.5 亿元（末位四舍五入）", "±0.5 亿元 (rounded to the last digit)"),
            ],
            stated: .init(
                expression: "①", value: same("27600 亿元"), core: same("27550 … 27650 亿元"), outer: same("27500 … 27700 亿元")),
            computed: .init(
                expression: "②+③", value: same("27330 亿元"), core: same("27279.5 … 27380.5 亿元"),
                outer: same("27179 … 27481 亿元")),
            gap: same("169.5 亿元"), slip: zh("③ 若为 9300亿元 则相符（相邻两位对调）", "③ would fit as 9300亿元 (two digits swapped)"))
        var coverage = Coverage()
        for outcome in [Verification.Outcome.holds, .holds, .fails] { coverage.add(outcome, of: "number/deficit") }
        return draft.report(
            [
                draft.reckoned(
                    "number/deficit", .error, at: 3, zh("赤字总数与分项之和不符", "the deficit is not the sum of its parts"), reckoning,
                    why: zh("分项相加应当等于总数。", "Parts add up to their total."))
            ], coverage: coverage)
    }

    private static var growth: FileReport {
        let draft = Draft(
            "长稿.md",
            """
            初步核算，全市地区生产总值⟦突破4000亿元⟧大关，规模以上工业增加值、固定资产投资、社会消费品零售总额等主要指标增速均居全省前列，\
            城乡居民收入增长与经济增长基本同步，比上年的⟦3712亿元⟧增长⟦6.1%⟧左右。
            农林牧渔业总产值也由⟦56.1亿
            元⟧增加到⟦77.2亿元⟧。
            """)
        let reckoning = Reckoning(
            verdict: .suspicious, relation: "现 = 基 × (1 + 率)", sign: "=",
            operands: [
                draft.operand("现", 0, "4000 … 4100 亿元", "超过，不到下一个整百", "above, and below the next hundred"),
                draft.operand("基", 1, "3711.5 … 3712.5 亿元", "±0.5 亿元（末位四舍五入）", "±0.5 亿元 (rounded)"),
                draft.operand("率", 2, "6.05 … 6.15 %", "±0.05 个百分点（末位四舍五入）", "±0.05 points (rounded)"),
                draft.operand("另一基", 3, "56.05 … 56.15 亿元", "", ""),
                draft.operand("另一现", 4, "77.15 … 77.25 亿元", "", ""),
            ],
            stated: .init(
                expression: "①×⑤", value: same("4000 亿元"), core: same("4000 … 4100 亿元"), outer: same("4000 亿元以上")),
            computed: .init(
                expression: "②×(1+③)×④×(1+③)", value: same("3938.4 亿元"), core: same("3936 … 3940.8 亿元"),
                outer: same("3933.6 … 3943.2 亿元")),
            gap: nil, guards: [zh("生产总值增速按可比价计算", "growth of the product is in comparable prices")])
        return draft.report([
            draft.reckoned("number/growth", .error, at: 0, zh("增速与绝对数不符", "growth and levels disagree"), reckoning, demotion: 1)
        ])
    }

    private static var table: FileReport {
        let draft = Draft("对表.txt", "工业企业⟦134家⟧。\n")
        let figures = Draft("figures.csv", "指标,年份,数值\n规上工业企业,2025,⟦143⟧\n")
        let reckoning = Reckoning(
            verdict: .contradiction, relation: "稿 = 表", sign: "=",
            operands: [
                draft.operand("稿", 0, "134 家", "", ""),
                Reckoning.Operand(
                    name: "表", text: "143", range: figures.ranges[0], in: figures.source, interval: same("143 家"),
                    tolerance: same("")),
            ],
            stated: .init(expression: "①", value: same("134 家"), core: same("134 家"), outer: same("134 家")),
            computed: .init(expression: "②", value: same("143 家"), core: same("143 家"), outer: same("143 家")), gap: same("9 家"))
        return draft.report([
            draft.reckoned(
                "number/table", .error, at: 0, zh("与核定的数字不符", "differs from the table of figures"), reckoning,
                notes: [Note(zh("表里这样写", "the table has this"), at: figures.ranges[0], in: figures.source)])
        ])
    }

    private static var relations: FileReport {
        let draft = Draft(
            "reports/未决.txt", "⟦全市15项指标中8项居前⟧。\n⟦专业合作组织15600多家，其中农民专业合作社10633家、家庭农场4445家⟧。\n⟦增长5%⟧。")
        let open = zh("“其中”没有列全，不当作总数与分项来算", "“其中” need not list all parts, so they are not added up")
        let outcomes: [Verification.Outcome] = [.holds, .open(open), .open(zh("没有写明基期的数", "the base is not stated"))]
        let rules = ["number/subset", "number/sum-of-parts", "number/growth"]
        var coverage = Coverage()
        for (outcome, rule) in zip(outcomes, rules) { coverage.add(outcome, of: rule) }
        coverage.add(.open(open), of: "number/sum-of-parts")
        let placed = zip(outcomes, rules).enumerated().map { index, relation in
            PlacedVerification(
                Verification(relation.0, at: draft.ranges[index], operands: index == 0 ? [6..<11] : []), of: relation.1,
                in: draft.source)
        }
        return draft.report([], coverage: coverage, relations: placed)
    }

    /// Asked for its relations, and without any.
    private static var silent: FileReport { Draft("清样.md", "# 政府工作报告").report([], relations: []) }
}

extension Draft {
    fileprivate func operand(_ name: String, _ range: Int, _ interval: String, _ zh: String, _ en: String) -> Reckoning.Operand {
        Reckoning.Operand(
            name: name, text: source.text(in: ranges[range]), range: ranges[range], interval: LocalizedText(verbatim: interval),
            tolerance: LocalizedText(zh: zh, en: en))
    }

    fileprivate func reckoned(
        _ rule: String, _ severity: Severity, at range: Int, _ message: LocalizedText, _ reckoning: Reckoning,
        why: LocalizedText? = nil, notes: [Note] = [], demotion: Int = 0
    ) -> Diagnostic {
        let finding = Finding(at: ranges[range], message, notes: notes, demotion: demotion, reckoning: reckoning)
        return Diagnostic(rule: rule, severity: severity, finding: finding, why: why, in: source)
    }
}
