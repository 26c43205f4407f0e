import TestSupport

/// Faults in fixed wordings, in names and forms of address.
extension FaultClass {
    static let formulations: [FaultClass] = [
        FaultClass("formulation, one character wrong") { report, random in
            guard isRecent(report) else { return nil }
            return report.seedFormulation(&random) { words, random in
                let characters = Array(words.joined())
                let index = random.pick(characters.indices.filter { characters[$0].isIdeograph })
                var wrong = characters
                switch random.below(3) {
                case 0: wrong.remove(at: index)
                case 1: wrong[index] = random.pick("大小上下中国人民政发展工作社会建设生产领导")
                default: wrong[index] = lookalikes[characters[index]] ?? "作"
                }
                return wrong == characters ? nil : String(wrong)
            }
        },
        FaultClass("formulation, words in the wrong order") { report, random in
            guard isRecent(report) else { return nil }
            return report.seedFormulation(&random) { words, random in
                let places = words.indices.dropLast().filter { words[$0].count > 1 && words[$0 + 1].count > 1 }
                guard let place = places.randomElement(using: &random) else { return nil }
                var wrong = words
                wrong.swapAt(place, place + 1)
                return wrong.joined()
            }
        },
        FaultClass("wrong form of address") { report, random in
            guard let year = report.year, year >= 2017 else { return nil }
            return report.seed(in: "在⟦以习近平同志为核心的党中央→\(leaders)⟧坚强领导下，各项事业蓬勃发展。", &random)
        },
        FaultClass("body by its former name") { report, random in
            guard let year = report.year, year >= 2020 else { return nil }
            let frame = random.pick(["由%牵头抓好落实。", "%等部门密切配合，工作取得新进展。", "%优化办事流程，群众满意度进一步提高。"])
            return report.seed(in: frame.replacing("%", with: "⟦" + random.pick(bodies) + "⟧"), &random)
        },
        FaultClass("quotation marks of a short name lost") { report, random in
            report.seed(at: "“(十[一二三四五]五|三农|放管服|双碳|双减|四个意识|四个自信|两个维护|两个确立|五位一体|四个全面|三公)”", &random) { site, _ in
                site.groups[1]
            }
        },
    ]

    /// An older draft is written in the words of its own time, which the rules leave alone.
    private static func isRecent(_ report: SoundReport) -> Bool { report.year.map { $0 >= 2018 } ?? false }

    private static let leaders =
        "以习近平总书记为核心的党中央|以习近平为核心的党中央|以习近平主席为核心的党中央|以习近平同志为总书记的党中央|以习近平同志为核心的中央|以习近平同志为核心党中央"

    private static let bodies = [
        "生态环境局→环保局|环境保护局", "自然资源局→国土资源局|国土局", "市场监管局→工商局|质监局|食药监局", "应急管理局→安监局", "卫生健康委→卫计委|卫生局", "税务局→国税局|地税局",
        "文化和旅游局→文广新局|旅游局", "农业农村局→农委|农业局", "消防救援队伍→公安消防部队|消防官兵", "金融监管局→银监局", "国家金融监管总局→银保监会|银监会", "自然资源部→国土资源部", "市场监管部门→工商部门",

    ]

    /// What an input method or a tired eye takes for a character.
    private static let lookalikes: [Character: Character] = {
        let pairs = """
            习系 近进 平评 新心 时式 代伐 中种 国围 特持 色设 社杜 会合 主王 义议 思恩 想响 以已 同铜 志智 为位 核合 心新 的得 党堂 央英 稳隐
            进近 工公 作做 总种 基其 调凋 统纺 筹寿 发法 展站 和合 安按 全金 人入 民明 大太 生升 治冶 理里 体休 力利 现见 化华 文纹 改政 革格
            战占 两俩 个各 格恪 局句 成诚 果课 村材 农衣 观现 严言 从丛 梦孟 复夏 康慷
            """.split(whereSeparator: \.isWhitespace).map(Array.init)
        return Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
    }()

    /// Fixed wordings by their words.
    static let fixed: [[String]] = """
        习近平 新时代 中国特色 社会主义 思想|以 习近平 同志 为 核心 的 党中央|稳中求进 工作 总基调|统筹 发展 和 安全|中华民族 共同体 意识|国家 治理体系 和 治理能力 现代化|中国式 现代化|\
        全过程 人民 民主|绿水青山 就是 金山银山|供给侧 结构性 改革|中华民族 伟大 复兴|社会主义 核心 价值观|全面 从严 治党|人类 命运 共同体|“五位一体” 总体 布局|“四个全面” 战略 布局|\
        增强 “四个意识”|坚定 “四个自信”|做到 “两个维护”|深刻 领悟 “两个确立” 的 决定性 意义|以 人民 为 中心 的 发展 思想|新 发展 格局|新 发展 理念|第二个 百年 奋斗 目标|\
        巩固 拓展 脱贫攻坚 成果|宜居 宜业 和美 乡村|一国 两制|爱国 统一 战线|邓小平 理论|“三个代表” 重要 思想|科学 发展观|中央 八项规定 精神|马克思 列宁 主义|毛泽东 思想|\
        全面 建成 小康 社会|人民 当家 作主
        """.split(separator: "|").map { $0.split(separator: " ").map(String.init) }

    /// Sentences of today with some of them.
    static let today = [
        "坚持以习近平新时代中国特色社会主义思想为指导，扎实做好各项工作。", "深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”。", "坚持稳中求进工作总基调，更好统筹发展和安全。",
        "紧密团结在以习近平同志为核心的党中央周围，扎实做好各项工作。", "贯彻新发展理念，服务和融入新发展格局。", "以铸牢中华民族共同体意识为主线，促进民族团结进步。", "统筹推进“五位一体”总体布局，协调推进“四个全面”战略布局。",
        "深入践行绿水青山就是金山银山的理念，守护好生态环境。", "推进国家治理体系和治理能力现代化，提高社会治理水平。", "坚持以人民为中心的发展思想，发展全过程人民民主。",
    ]
}

extension SoundReport {
    /// A fixed wording spoilt, in the report's own words or in a sentence of today put in.
    fileprivate func seedFormulation(
        _ random: inout SeededGenerator, _ spoil: ([String], inout SeededGenerator) -> String?
    ) -> Seed? {
        let isPutIn = (year ?? 0) >= 2023 && random.chance(40)
        let sentence = random.pick(FaultClass.today)
        let text = isPutIn ? sentence : paragraphs.map { lines[$0] }.joined()
        let present = FaultClass.fixed.filter { text.contains($0.joined()) }
        guard let words = present.randomElement(using: &random), let wrong = spoil(words, &random) else { return nil }
        let right = words.joined()
        // 新发展 for 新发展格局 would be a wording of its own.
        guard !right.contains(wrong) else { return nil }
        return isPutIn
            ? seed(in: sentence.replacing(right, with: "⟦\(right)→\(wrong)⟧"), &random)
            : seed(at: right, &random) { _, _ in wrong }
    }
}

extension Character {
    /// A Chinese character, no mark.
    fileprivate var isIdeograph: Bool { unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) } }
}
