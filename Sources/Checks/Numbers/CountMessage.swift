import Localization

/// What the count check has to say about a number and its items.
enum CountMessage {
    case following(String, CountAmount, first: LocalizedText, last: LocalizedText)
    case preceding(String, CountAmount)
    case openEnded(String, CountAmount)
    /// At the first item.
    case first(LocalizedText)
    /// At the last item, where fewer or more are announced.
    case short(LocalizedText)
    case surplus(LocalizedText)
    /// At the list in front.
    case list(CountAmount)

    var text: LocalizedText {
        switch self {
        case .following(let announced, let count, let first, let last):
            LocalizedText(
                zh: "写明“\(announced)”，下面列出\(count.zh)个（\(first.zh)至\(last.zh)），数目对不上，请核对",
                en: "“\(announced)” is announced, but \(count.en) follow (\(first.en) to \(last.en)); make the two agree")
        case .preceding(let announced, let count):
            LocalizedText(
                zh: "写明“\(announced)”，前面列出\(count.zh)个，数目对不上，请核对",
                en: "“\(announced)” stands behind a list of \(count.en); make the two agree")
        case .openEnded(let announced, let count):
            LocalizedText(
                zh: "“等”字后写明“\(announced)”，前面却已列出\(count.zh)个，数目对不上，请核对",
                en: "“\(announced)” closes a list of \(count.en), which is more; make the two agree")
        case .first(let item):
            LocalizedText(zh: "从这里的\(item.zh)数起", en: "counted from \(item.en)")
        case .short(let item):
            LocalizedText(zh: "这里只数到\(item.zh)", en: "the count stops at \(item.en)")
        case .surplus(let item):
            LocalizedText(zh: "这里已数到\(item.zh)", en: "the count goes on to \(item.en)")
        case .list(let count):
            LocalizedText(zh: "这里列出\(count.zh)个", en: "\(count.en) are named here")
        }
    }
}
