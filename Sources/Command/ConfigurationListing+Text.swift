import Configuration
import Localization
import SourceText

extension ConfigurationListing {
    /// For people: a value a line, each with its place.
    func text(in language: Language) -> String {
        let file = settings.configuration?.source.path ?? LocalizedText(zh: "（没有）", en: "(none)")(in: language)
        var rows = [[LocalizedText(zh: "文稿", en: "draft")(in: language), path, ""]]
        rows.append([LocalizedText(zh: "配置", en: "configuration")(in: language), file, ""])
        for entry in entries { rows += self.rows(entry, language) }
        let changes = changes.map { rule in
            [rule.id, "\(rule.level?.keyword ?? "off")  (\(rule.ownLevel.keyword))", rule.origin.words(in: language)]
        }
        return Self.table(rows) + "\n" + counts(in: language) + "\n" + Self.table(changes.map { ["  " + $0[0], $0[1], $0[2]] })
    }

    private func rows(_ entry: Entry, _ language: Language) -> [[String]] {
        guard !entry.values.isEmpty else { return [["\(entry.key)", "—", Origin.standard.words(in: language)]] }
        return entry.values.enumerated().map { index, value in
            let text = value.name.map { "\($0): \(value.text)" } ?? value.text
            return [index == 0 ? "\(entry.key)" : "", text, value.origin.words(in: language)]
        }
    }

    private func counts(in language: Language) -> String {
        let (used, loaded, changed) = (settings.rules.rules.count, settings.loaded.rules.rules.count, changes.count)
        return LocalizedText(
            zh: "规则：装入 \(loaded) 条，用 \(used) 条；\(changed) 条的级别和规则文件不同\(changed > 0 ? "（括号里是原来的）：" : "")",
            en: "rules: \(loaded) loaded, \(used) used; \(changed) at another level than their file's\(changed > 0 ? " (in brackets):" : "")"
        )(in: language)
    }

    private static func table(_ rows: [[String]]) -> String {
        let widths = (0..<2).map { column in min(48, rows.map { DisplayWidth.cells(in: $0[column]) }.max() ?? 0) }
        return rows.map { row in
            let cells = zip(row, widths).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - DisplayWidth.cells(in: cell)))
            }
            let line = (cells + [row[2]]).joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
        }.joined()
    }
}

extension Origin {
    /// `FILE:LINE:COLUMN`, an option, or that nobody has said otherwise.
    func words(in language: Language) -> String {
        switch self {
        case .option(let name): name
        case .standard: LocalizedText(zh: "默认", en: "default")(in: language)
        case .file:
            place.map { "\($0.path):\($0.place.start.line):\($0.place.start.column)" } ?? ""
        }
    }
}
