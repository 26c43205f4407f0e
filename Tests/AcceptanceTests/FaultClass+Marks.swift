import TestSupport

/// Faults in punctuation and layout.
extension FaultClass {
    static let marks: [FaultClass] = [
        FaultClass("half-width comma", at: "([\\u4e00-\\u9fff”])([，；：])([\\u4e00-\\u9fff“])") { site, _ in
            let halves = ["，": ",", "；": ";", "：": ":"]
            return halves[site.groups[2]].map { site.groups[1] + $0 + site.groups[3] }
        },
        FaultClass(
            "half-width bracket", at: "（([^（）]{1,20})）",
            change: { site, random in
                random.pick(["(\(site.groups[1]))", "(\(site.groups[1])）", "（\(site.groups[1]))"])
            },
            or: ["全年工业用电量（不含自备电厂）稳步回升。", "驻区单位（含省属企业）踊跃参与。"].map {
                $0.replacing("（", with: "⟦（→(⟧").replacing("）", with: "⟦）→)|）⟧")
            }),
        FaultClass("closing quotation mark lost", at: "([^”])”([^”])") { site, _ in site.groups[1] + site.groups[2] },
        FaultClass("closing bracket lost", at: "[）》]") { _, _ in "" },
        FaultClass("quotation mark turned round", at: "“([^“”]{1,12})”") { site, random in
            let words = site.groups[1]
            return random.pick(["”\(words)“", "“\(words)“", "”\(words)”", "\"\(words)\""])
        },
        FaultClass("punctuation doubled", at: "[，。；、：]") { site, _ in site.groups[0] + site.groups[0] },
        FaultClass("marks that clash", at: "[，。；、]") { site, random in
            site.groups[0] + random.pick(["，", "。", "；", "、"].filter { $0 != site.groups[0] })
        },
        FaultClass("mark at the start of a line") { report, random in
            let line = random.pick(report.paragraphs)
            let (words, mark) = (report.lines[line], random.pick(["，", "。", "、", "；", "："]))
            let indent = words.prefix { " \u{3000}".contains($0) }
            return Seed(line, indent + mark + words.trimmed, account: mark + words.trimmed.prefix(8))
        },
        FaultClass("placeholder left", at: "[0-9]+(?:\\.[0-9]+)?(亿元|个|家|%|万亩|公里|户|人)") { site, random in
            let blank = random.pick(["XX", "××", "XXX", "***", "待补充", "○○", "____", "？？", "【】", "（ ）", "XXXX", "xx", "[ ]"])
            return blank + site.groups[1]
        },
        FaultClass("comment left", at: "([\\u4e00-\\u9fff])([，。；])") { site, random in
            site.groups[1] + random.pick(comments) + site.groups[2]
        },
    ]

    private static let comments = [
        "（此处核实）", "（待核实）", "（请统计局核实）", "（数据待定）", "【此处需补充数据】", "（注：数据来源待查）", "（需再斟酌）", "（张主任改）", "（此段删除）", "（建议删去）", "[批注：请核对]",
        "（请发改委提供最新数）", "（修改意见：精简）", "（最新数据待报）", "（此处加一句）", "（待更新）", "【待确认】", "（是否准确？）", "（与财政局核对）",
    ]
}
