import Localization

/// How many figures were listed, and how many were bound.
struct FiguresTally {
    private(set) var files = 0
    private var figures = 0
    private var bound = 0
    private var hidden = 0

    mutating func add(_ list: FigureList) {
        files += 1
        figures += list.figures.count
        bound += list.figures.count { $0.entry.name != nil }
        hidden += list.hidden
    }

    var summary: LocalizedText {
        let share = figures == 0 ? 0 : (bound * 100 + figures / 2) / figures
        let rest =
            hidden == 0
            ? LocalizedText(zh: "", en: "")
            : LocalizedText(
                zh: "；另有序号、日期、年份等 \(hidden) 个，加 --all 列出", en: "; --all lists \(hidden) ordinals, dates and years too")
        let found =
            figures == 0
            ? LocalizedText(zh: "没有找到数字", en: "no figures")
            : LocalizedText(
                zh: "\(figures) 个数字，\(bound) 个认定了指标（\(share)%）", en: "\(figures) figures, \(bound) bound to an indicator (\(share)%)")
        let place = files == 1 ? LocalizedText(zh: "", en: "") : LocalizedText(zh: "\(files) 份文稿，", en: "\(files) drafts, ")
        return LocalizedText(zh: place.zh + found.zh + rest.zh, en: place.en + found.en + rest.en)
    }

    func summary(writtenTo path: String) -> LocalizedText {
        LocalizedText(zh: "已写入 \(path)：\(summary.zh)", en: "wrote \(path): \(summary.en)")
    }
}
