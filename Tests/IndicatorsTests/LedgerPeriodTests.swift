import Testing

/// Which years a figure is about, and whether it has come about.
struct LedgerPeriodTests {
    @Test(arguments: [
        ("2021年粮食产量达到⟦29万吨⟧。", "粮食产量 | level | 2021"),
        ("去年，粮食产量达到⟦29万吨⟧。", "粮食产量 | level | 2022"),
        ("五年来，粮食产量年均增长⟦3%⟧。", "粮食产量 | growth | 2018–2022 | average"),
        ("“十三五”时期，粮食产量年均增长⟦3%⟧。", "粮食产量 | growth | 2016–2020 | average"),
        ("“十三五”末，粮食产量达到⟦29万吨⟧。", "粮食产量 | level | 2020"),
        ("2020年以来，累计完成造林⟦29万亩⟧。", "累计造林 | level | 2020–2022"),
        ("2019—2021年粮食产量年均增长⟦3%⟧。", "粮食产量 | growth | 2019–2021 | average"),
        ("粮食产量比上年增长⟦3%⟧。", "粮食产量 | growth | 2022"),
        ("粮食产量比2018年增长⟦30%⟧。", "粮食产量 | growth | 2018–2022"),
        ("粮食产量是2018年的⟦1.3倍⟧。", "粮食产量 | multiple | 2018–2022"),
        ("上半年粮食产量增长⟦3%⟧。", "上半年粮食产量 | growth | 2022"),
        ("2022年，全区努力奋斗。粮食产量增长⟦3%⟧。", "粮食产量 | growth | 2022"),
    ])
    func wordsOfTimeGiveTheYears(text: String, expected: String) {
        #expect(MarkedReport(text).summary == expected)
    }

    @Test(arguments: [
        ("一、过去五年工作回顾", "粮食产量年均增长⟦3%⟧。", "粮食产量 | growth | 2018–2022 | average"),
        ("一、2022年工作回顾", "粮食产量增长⟦3%⟧。", "粮食产量 | growth | 2022"),
        ("一、工作回顾", "粮食产量增长⟦3%⟧。", "粮食产量 | growth | 2022"),
        ("一、2022年和过去五年工作回顾", "粮食产量增长⟦3%⟧。", "粮食产量 | growth | open"),
        ("一、2022年和过去五年工作回顾", "五年来，我们一起走过。\n\n粮食产量年均增长⟦3%⟧。", "粮食产量 | growth | 2018–2022 | average"),
        ("二、今后五年的目标任务", "粮食产量年均增长⟦3%⟧。", "粮食产量 | growth | 2023–2027 | average | target"),
        ("二、重点工作", "粮食产量增长⟦3%⟧。", "粮食产量 | growth | 2023 | target"),
    ])
    func elseTheHeadingGivesThem(heading: String, text: String, expected: String) {
        #expect(MarkedReport(text, under: heading).summary == expected)
    }

    @Test(arguments: [
        ("主要预期目标是：地区生产总值增长⟦6.5%以上⟧。", MarkedReport.Part.plan, "地区生产总值 | growth | 2023 | target"),
        ("力争锂电产业产值达到⟦100亿元⟧。", .plan, "锂电产业产值 | level | 2023 | target"),
        ("城镇登记失业率控制在⟦3.5%以内⟧。", .plan, "城镇登记失业率 | level | 2023 | target"),
        ("城镇登记失业率控制在⟦3.5%以内⟧。", .review, "城镇登记失业率 | level | 2022"),
        ("去年，粮食产量达到⟦29万吨⟧。", .plan, "粮食产量 | level | 2022"),
        ("预计全年地区生产总值增长⟦5%⟧。", .review, "地区生产总值 | growth | 2022 | estimate"),
        ("初步核算，地区生产总值完成⟦86亿元⟧。", .review, "地区生产总值 | level | 2022 | estimate"),
    ])
    func standingFollowsThePartAndItsWords(text: String, part: MarkedReport.Part, expected: String) {
        #expect(MarkedReport(text, in: part).summary == expected)
    }

    @Test(arguments: [
        ("全区粮食产量29万吨，全市粮食产量⟦180万吨⟧。", "粮食产量 | level | 2022 | 全市"),
        ("我区粮食产量⟦29万吨⟧。", "粮食产量 | level | 2022"),
        ("按可比价格计算，地区生产总值增长⟦5%⟧。", "地区生产总值 | growth | 2022 | 按可比价格计算"),
        ("税收收入增长1.7%（同口径增长⟦2.5%以上⟧）。", "税收收入 | growth | 2022 | 同口径"),
        ("税收收入增长⟦1.7%⟧（同口径）。", "税收收入 | growth | 2022 | 同口径"),
    ])
    func scopeAndBasisAreKeptAsWritten(text: String, expected: String) {
        #expect(MarkedReport(text).summary == expected)
    }
}
