import Localization

/// Why nothing is claimed about an announced number.
enum CountDoubt {
    /// No enumerators follow where they would belong to it.
    case noItems
    /// The enumerators leave out or repeat a number.
    case brokenNumbers(LocalizedText)
    /// The next number stands somewhere in the text behind.
    case goesOn(String)
    /// So far apart that the items are hardly those announced.
    case farApart(CountAmount)
    /// Items with figures of their own.
    case figures

    var text: LocalizedText {
        switch self {
        case .noItems:
            LocalizedText(zh: "后面没有紧接着逐条列出，无从点数", en: "no numbered items follow, so there is nothing to count")
        case .brokenNumbers(let item):
            LocalizedText(zh: "列出的编号到\(item.zh)这里不连续，先把编号理顺", en: "the numbers of the items break at \(item.en); mend them first")
        case .goesOn(let item):
            LocalizedText(zh: "后文还有“\(item)”，不知是否属于这一组", en: "“\(item)” stands further down and may belong to the items")
        case .farApart(let count):
            LocalizedText(
                zh: "数到的是\(count.zh)个，相差较多，多半不是同一组", en: "\(count.en) are found: too far from the number to be its items")
        case .figures:
            LocalizedText(zh: "列举中另有数字，不能确定各项的起止", en: "the list holds figures of its own, so its items are not clear")
        }
    }
}
