import TestSupport

/// Faults in announced numbers and in enumerations.
extension FaultClass {
    static let counts: [FaultClass] = [
        FaultClass("announced number wrong", plant: miscount),
        FaultClass("number behind a list wrong") { report, random in
            let items = random.pick(["信息技术、生物医药、新材料、节能环保", "教育、医疗、养老、住房", "交通、水利、能源、信息"]).split(separator: "、")
            let count = 3 + random.below(2)
            let tail = random.pick(["大产业加快发展", "大领域取得突破", "类项目有序推进"])
            let (right, wrong) = (Numeral.text(of: count), Numeral.text(of: count + random.pick([-1, 1])))
            return report.seed(in: items.prefix(count).joined(separator: "、") + "⟦\(right)→\(wrong)⟧\(tail)。", &random)
        },
        FaultClass("gap in 一是、二是") { report, random in
            guard random.chance(40), let own = report.seed(at: "(二是)([^；。]{4,200}[；。])(三是)", &random, loseItem) else {
                return report.seed(in: gap(&random), &random)
            }
            return own
        },
    ]

    /// The second item, or only its number, is lost.
    @Sendable private static func loseItem(_ site: SoundReport.Site, _ random: inout SeededGenerator) -> String? {
        random.chance(50) ? site.groups[3] : site.groups[2] + site.groups[3]
    }

    private static let tasks = ["扩大有效投资", "促进居民消费", "稳定外贸外资", "优化营商环境", "做强实体经济", "办好民生实事", "守住安全底线"]

    private static let announcements = [
        ("重点抓好%项工作：", "%是"), ("着力抓好%个方面工作：", "%是"), ("今年要办好%件实事：", "%是"), ("突出抓好%件大事。", "%是"), ("切实做到%个坚持：", "%要"),
        ("坚持做好以下%个方面的工作。", "%是"), ("认真落实%项措施：", "%是"), ("实施%大行动：", "（%）"), ("把握%个重点：", "%是"),
    ]

    /// The number of the headings that follow, or of the items of a sentence put in.
    @Sendable private static func miscount(_ report: SoundReport, _ random: inout SeededGenerator) -> Seed? {
        let announced = report.headings.filter { report.announcement(of: $0) != nil }
        if random.chance(60), let run = announced.randomElement(using: &random), let site = report.announcement(of: run) {
            let wrong = run.count + random.pick([-1, 1])
            return report.seed(at: site, Int(site.groups[0]) == nil ? Numeral.text(of: wrong) : "\(wrong)")
        }
        return report.seed(in: miscounted(&random), &random)
    }

    private static func miscounted(_ random: inout SeededGenerator) -> String {
        let (announcement, form) = random.pick(announcements)
        let items = tasks.shuffled(using: &random).prefix(3 + random.below(2))
        let wrong = items.count + random.pick([-1, 1])
        let numbers =
            random.chance(30)
            ? "⟦\(items.count)→\(wrong)⟧" : "⟦\(Numeral.text(of: items.count))→\(wrong == 2 ? "两" : Numeral.text(of: wrong))⟧"
        let list = items.enumerated().map { index, item in
            form.replacing("%", with: Numeral.text(of: index + 1)) + item
        }
        return announcement.replacing("%", with: numbers) + list.joined(separator: random.pick(["；", "。"])) + "。"
    }

    /// An item that is left out, renumbered or numbered like the one before.
    private static func gap(_ random: inout SeededGenerator) -> String {
        let items = tasks.shuffled(using: &random).prefix(3 + random.below(3))
        let marker = random.pick(["%是", "%要", "第%，"])
        let stop = random.pick(["；", "。"])
        let place = 1 + random.below(items.count - 2)
        func list(_ numbers: [Int?]) -> String {
            zip(numbers, items).compactMap { number, item in
                number.map { marker.replacing("%", with: Numeral.text(of: $0)) + item }
            }.joined(separator: stop)
        }
        let sound = Array(1...items.count)
        let faulty: [Int?] =
            switch random.below(3) {
            case 0: sound.map { $0 - 1 == place ? nil : $0 }
            case 1: sound.map { $0 - 1 >= place ? $0 + 1 : $0 }
            default: sound.map { $0 - 1 == place ? $0 - 1 : $0 }
            }
        return "⟦\(list(sound))→\(list(faulty))⟧。"
    }
}
