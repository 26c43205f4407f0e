import Patterns
import Testing

/// Slots that take figures, in patterns over the reading view of a draft.
struct FigureSlotTests {
    @Test(
        "a figure is taken with the markers that the pattern leaves to it",
        arguments: [
            ("{前:(约|近|大约)}{数:quantity}{后:(左右|上下|以上)}", "全长⟦约30公里左右⟧。", ["前": "约", "数": "30公里", "后": "左右"]),
            ("{前:(约|近|大约)}{数:quantity}{后:(左右|上下|以上)}", "全长约30公里，近8公里；12公里左右。", [:]),
            ("达到{数:money}，", "投资⟦达到近5亿元以上，⟧增长", ["数": "近5亿元以上"]),
            ("达到{数:money}，", "投资⟦达到5亿元，⟧增长", ["数": "5亿元"]),
            ("超过{数:money}", "投资⟦超过5亿元⟧。", ["数": "5亿元"]),
            ("…{数:money}", "⟦投资超过5亿元左右⟧。", ["数": "超过5亿元左右"]),
            ("{数:percent}以上", "⟦约5%以上⟧", ["数": "约5%"]),
            ("突破{数:money}大关", "⟦突破5000亿元大关⟧", ["数": "5000亿元"]),
            ("{甲:percent}{乙:points}", "增长⟦5%2个百分点⟧", ["甲": "5%", "乙": "2个百分点"]),
            ("由{甲:count[家]}…增加到{乙:count[家]}", "企业⟦由771家（含5个）增加到1076家⟧", ["甲": "771家", "乙": "1076家"]),
            ("{x:money}?增长{y:percent}", "⟦5亿元增长4%⟧，⟦增长3%⟧", ["x": "5亿元", "y": "4%"]),
        ])
    func takesMarkers(pattern: String, marked: String, slots: [String: String]) throws {
        let expected = Marked(marked)
        let run = try PatternRun(pattern, in: expected.text)
        #expect(run.matches.map(\.range) == expected.ranges, "\(pattern) in \(marked)")
        #expect(run.matches.first.map { run.slots(of: $0) } ?? [:] == slots, "\(pattern) in \(marked)")
    }
}
