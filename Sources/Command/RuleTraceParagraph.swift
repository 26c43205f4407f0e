import Diagnostics
import DocumentModel
import Linting
import Localization
import Quantities
import Reporting
import RuleModel
import SourceText

/// One paragraph of a trace: the sentences that matter as the rule reads them, and what came of each place.
struct RuleTraceParagraph {
    /// Scalars of a sentence that are shown.
    private static let longestSentence = 240
    /// Scalars of a quotation that are shown.
    private static let longestQuote = 60

    let trace: RuleTrace
    let options: ReportOptions

    func lines(of step: RuleTraceSteps.Step) -> [String] {
        let document = trace.document
        let paragraph = document.paragraphs[step.paragraph]
        let position = document.source.position(at: paragraph.range.lowerBound)
        let section = document.sectionPath(ofParagraph: step.paragraph).joined(separator: " › ")
        let place = LocalizedText(zh: "第 \(step.paragraph + 1) 段（\(position.line) 行）",
            en: "paragraph \(step.paragraph + 1) (line \(position.line))")
        let head = "── " + place(in: options.language) + (section.isEmpty ? "" : "  " + visible(section))
        let text = CellText.wrapped(visible(self.text(of: step, in: paragraph)), to: max(20, options.width - 2)).map { "  " + $0 }
        return [head] + text + hopes(step) + step.events.flatMap(lines)
    }

    /// What the literals promised and no pattern kept.
    private func hopes(_ step: RuleTraceSteps.Step) -> [String] {
        guard step.events.isEmpty, !step.literals.isEmpty else { return [] }
        let list = step.literals.prefix(8).map { "“\($0)”" }.joined()
        return ["  · " + say(zh: "有字面\(list)，模式没有匹配", en: "holds \(list), but no pattern matches")]
    }

    // MARK: Text

    /// The sentences in which something happened, in the view of the rule's patterns.
    private func text(of step: RuleTraceSteps.Step, in paragraph: Paragraph) -> String {
        let reading = trace.document.reading
        let places = step.events.map(\.range)
        let wanted = paragraph.sentences.filter { sentence in
            let source = reading.sourceRange(of: sentence)
            return places.isEmpty
                ? step.literals.contains { reading.text(in: sentence).contains($0) }
                : places.contains { $0.overlaps(source) || $0.isEmpty && source.contains($0.lowerBound) }
        }
        let shown = (wanted.isEmpty ? Array(paragraph.sentences.prefix(1)) : wanted).prefix(6)
        var text = ""
        var end = paragraph.readingRange.lowerBound
        for sentence in shown {
            if sentence.lowerBound > end { text += "…" }
            text += Self.cut(reading.text(in: sentence), to: Self.longestSentence)
            end = sentence.upperBound
        }
        return text + (end < paragraph.readingRange.upperBound ? "…" : "")
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex), end < scalars.endIndex else {
            return text
        }
        return String(scalars[..<end]) + "…"
    }

    // MARK: Events

    private func lines(of event: RuleTraceSteps.Event) -> [String] {
        switch event {
        case .match(let match):
            [line("=", say(zh: "匹配", en: "match"), match.range, match.text)] + slots(match)
        case .drop(let drop):
            [line("-", say(zh: "放过", en: "let pass"), drop.range, quote(drop.range))] + [detail(reason(of: drop))]
        case .relation(let relation):
            [line("~", word(relation.outcome), relation.range, quote(relation.range))]
                + (relation.outcome.reason.map { [detail($0(in: options.language))] } ?? [])
        case .finding(let diagnostic):
            [line("✗", diagnostic.severity.word(in: options.language), diagnostic.place.range, diagnostic.place.quote)]
                + [detail(diagnostic.message(in: options.language))]
        }
    }

    private func word(_ outcome: Verification.Outcome) -> String {
        switch outcome {
        case .holds: say(zh: "相符", en: "holds")
        case .fails: say(zh: "不符", en: "fails")
        case .open: say(zh: "未定", en: "open")
        }
    }

    private func reason(of drop: MatchTrace.Drop) -> String {
        let place = drop.excuse.map { excuse in
            let position = trace.document.source.position(at: excuse.lowerBound)
            return say(zh: "，它匹配 \(position.line):\(position.column) “\(quote(excuse))”",
                en: ", which matches \(position.line):\(position.column) “\(quote(excuse))”")
        }
        return drop.reason(in: options.language) + (place ?? "")
    }

    // MARK: Slots

    /// Slot, type, text, and what a figure means, each in a column.
    private func slots(_ match: RuleTrace.Match) -> [String] {
        let rows = match.slots.map { slot in
            let text = Self.cut(visible(slot.text), to: Self.longestQuote)
            return [visible(slot.name), slot.type ?? "", "“\(text)”", slot.figure.map(meaning) ?? ""]
        }
        let widths = (0..<3).map { column in rows.map { DisplayWidth.cells(in: $0[column]) }.max() ?? 0 }
        return rows.map { row in
            let cells = zip(row, widths + [0]).map { cell, width in
                cell + String(repeating: " ", count: max(0, width - DisplayWidth.cells(in: cell)))
            }
            return String(("      " + cells.joined(separator: "  ")).reversed().drop { $0 == " " }.reversed())
        }
    }

    /// 30.5亿元 means 3050000000 元, and anything that rounds to it.
    private func meaning(of figure: Quantity) -> String {
        guard figure.role != .date, figure.role != .ratio else { return "" }
        let units = QuantityScanner.standard.units
        let unit = units.name(of: units.base(of: figure.unit))(in: options.language)
        let estimate = figure.estimate
        let outer = estimate.outer == estimate.core ? "" : say(zh: "，放宽 ", en: ", outer ") + estimate.outer.description
        return "= \(figure.normalized) \(unit)  " + say(zh: "可取 ", en: "core ") + estimate.core.description + outer
    }

    // MARK: Lines

    private func line(_ sign: String, _ word: String, _ range: ByteRange, _ text: String) -> String {
        let position = trace.document.source.position(at: range.lowerBound)
        return "  \(sign) \(word)  \(position.line):\(position.column)  “\(Self.cut(visible(text), to: Self.longestQuote))”"
    }

    private func detail(_ text: String) -> String {
        CellText.wrapped(visible(text), to: max(20, options.width - 6)).map { "      " + $0 }.joined(separator: "\n")
    }

    private func quote(_ range: ByteRange) -> String {
        Self.cut(visible(trace.document.source.text(in: range)), to: Self.longestQuote)
    }

    private func visible(_ text: String) -> String { VisibleForm.text(text) }

    private func say(zh: String, en: String) -> String { LocalizedText(zh: zh, en: en)(in: options.language) }
}
