import Indicators
import Localization

/// What a ledger says, in the words of people.
struct FigureWords {
    let language: Language

    /// Titles of the columns of a table.
    var titles: [String] {
        [
            LocalizedText(zh: "行:列", en: "place"), LocalizedText(zh: "指标", en: "indicator"),
            LocalizedText(zh: "量", en: "measure"),
            LocalizedText(zh: "原文", en: "as written"), LocalizedText(zh: "年份", en: "years"),
            LocalizedText(zh: "说明", en: "remarks"),
        ].map { $0(in: language) }
    }

    /// What is measured; empty where nothing binds the figure.
    func measure(of entry: LedgerEntry) -> String {
        guard entry.name != nil else { return "" }
        let text: LocalizedText
        switch entry.measure {
        case .level: text = LocalizedText(zh: "总量", en: "level")
        case .growth where entry.isDecrease: text = LocalizedText(zh: "下降", en: "decline")
        case .growth: text = LocalizedText(zh: "增长", en: "growth")
        case .change where entry.isDecrease: text = LocalizedText(zh: "减少", en: "decrease")
        case .change: text = LocalizedText(zh: "增加", en: "increase")
        case .share: text = LocalizedText(zh: "占比", en: "share")
        case .multiple: text = LocalizedText(zh: "倍数", en: "multiple")
        case .rank: text = LocalizedText(zh: "位次", en: "rank")
        }
        return text(in: language)
    }

    func standing(_ standing: LedgerEntry.Standing) -> String {
        let text: LocalizedText
        switch standing {
        case .actual: text = LocalizedText(zh: "实绩", en: "outcome")
        case .target: text = LocalizedText(zh: "目标", en: "target")
        case .estimate: text = LocalizedText(zh: "预计", en: "estimate")
        }
        return text(in: language)
    }

    private var origin: String { LocalizedText(zh: "起点", en: "start of a change")(in: language) }
    var average: String { LocalizedText(zh: "年均", en: "yearly average")(in: language) }

    /// What is not to be taken for granted: 年均 目标 全国 可比价格.
    func remarks(on entry: LedgerEntry) -> String {
        guard entry.name != nil else { return "" }
        let standing = entry.standing == .actual ? nil : self.standing(entry.standing)
        return [entry.isOrigin ? origin : nil, entry.isAverage ? average : nil, standing, entry.scope, entry.basis].compactMap(
            \.self
        ).joined(separator: " ")
    }

    /// 2022 or 2021–2025.
    func years(_ years: ClosedRange<Int>?) -> String {
        guard let years else { return "" }
        return years.count == 1 ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
    }
}
