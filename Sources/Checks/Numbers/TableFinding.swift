import Diagnostics
import Indicators
import Localization
import Quantities
import RuleModel
import SourceText

/// A mention in the draft beside the verified row about the same figure.
struct TableFinding {
    private let mention: FigureMention
    private let entry: TableEntry
    /// Of the mention, in the draft.
    private let place: ByteRange
    private let text: String
    private let relation: SameFigure

    init(_ mention: FigureMention, _ entry: TableEntry, in context: CheckContext) {
        self.mention = mention
        self.entry = entry
        place = mention.place(in: context)
        text = context.text(of: mention.figure)
        let row = entry.row
        relation = SameFigure(
            [
                SameFigure.Mention(name: "稿", figure: mention.stated, text: text, place: place),
                SameFigure.Mention(name: "表", figure: entry.stated, text: row.text, place: row.range, file: entry.table.source),
            ], relation: "稿 = 表")
    }

    /// What is wrong, if anything is; the relation is noted in either case.
    func finding(in context: CheckContext) -> Finding? {
        relation.record(in: context)
        guard relation.verdict != .ok else { return nil }
        return relation.finding(at: place, message, values: values, notes: notes)
    }

    // MARK: Words

    private var message: LocalizedText {
        let row = entry.row
        let name = row.names[0].text
        return LocalizedText(
            zh: "文稿写“\(text)”，核定表为 \(row.text)（\(name)，\(row.periodText)，第 \(row.line) 行）",
            en: "the draft has “\(text)”, the verified table \(row.text) (\(name), \(row.periodText), line \(row.line))")
    }

    /// What the table remarks on the row; its place is shown with the arithmetic.
    private var notes: [Note] {
        guard let remark = entry.row.note else { return [] }
        return [
            Note(
                LocalizedText(zh: "核定表的备注：\(remark)", en: "the table remarks: \(remark)"), at: entry.row.range,
                in: entry.table.source)
        ]
    }

    private var values: [String: LocalizedText] {
        let row = entry.row
        return [
            "指标": row.names[0].text, "时期": row.periodText, "稿": text, "表": row.text, "行": String(row.line),
        ].mapValues { LocalizedText(verbatim: $0) }
    }
}
