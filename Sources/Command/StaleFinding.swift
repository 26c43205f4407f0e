import Baselines
import Diagnostics
import Localization
import SourceText

/// An accepted finding that is found no more.
struct StaleFinding {
    /// Entries beyond so many are counted, not told one by one.
    private static let mostTold = 20

    let list: String
    /// Where the entry stands in the list.
    let place: SourcePosition?
    let entry: BaselineEntry
    /// How many of the times it was accepted are too many.
    let count: Int
    /// Whether its draft is not there any more.
    var isVanished = false

    /// What to tell the user about all of them; they never fail a run.
    static func words(_ stale: [StaleFinding], arePruned: Bool) -> [LocalizedText] {
        let total = stale.reduce(0) { $0 + $1.count }
        let more = stale.count - mostTold
        var words = stale.prefix(mostTold).map(\.words)
        if more > 0 { words.append(LocalizedText(zh: "……还有 \(more) 条", en: "… and \(more) more")) }
        words.append(
            arePruned
                ? LocalizedText(zh: "以上 \(total) 处已经从清单里删去。", en: "These \(total) were taken out of the list.")
                : LocalizedText(
                    zh: "清单里有 \(total) 处已经不存在；加上 --prune 就从清单里删去。",
                    en: "The list has \(total) that are found no more; --prune takes them out."))
        return words
    }

    private var words: LocalizedText {
        let at = place.map { "\(list):\($0.line):\($0.column)" } ?? list
        let times = count > 1 ? LocalizedText(zh: "（\(count) 处）", en: " (\(count) times)") : LocalizedText(verbatim: "")
        let text = entry.words.text
        return isVanished
            ? LocalizedText(
                zh: "\(at)  没有 \(entry.file) 这份文稿了；如果是改了名，把清单里的 file 也改掉：\(entry.rule) “\(text)”",
                en: "\(at)  \(entry.file) is not there any more; if it was renamed, change file in the list: \(entry.rule) “\(text)”")
            : LocalizedText(
                zh: "\(at)  \(entry.file) 里已经没有这个问题：\(entry.rule) “\(text)”\(times.zh)",
                en: "\(at)  no longer found in \(entry.file): \(entry.rule) “\(text)”\(times.en)")
    }
}
