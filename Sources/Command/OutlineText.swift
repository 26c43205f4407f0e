import DocumentModel
import Localization
import SourceText

/// The outline for people: what the document says of itself, then its paragraphs, one a line, with line number, role and headings.
struct OutlineText {
    /// Cells of a paragraph's text that are shown.
    private static let textWidth = 60

    let document: Document
    let language: Language

    var text: String {
        (heading + variables + [""] + paragraphs + regions).joined(separator: "\n") + "\n"
    }

    // MARK: Head

    private var heading: [String] {
        let tally = document.tally(ofSection: 0)
        let size = LocalizedText(
            zh: "\(tally.characters) 字、\(tally.paragraphs) 段、\(tally.sentences) 句",
            en: "\(tally.characters) characters, \(tally.paragraphs) paragraphs, \(tally.sentences) sentences")
        let joins = LocalizedText(zh: "接回 \(document.joins.count) 处断行（⏎）", en: "\(document.joins.count) line breaks joined (⏎)")
        return [document.source.path + "（" + document.source.encoding.rawValue + "）", size(in: language) + "；" + joins(in: language)]
            .map { language == .english ? $0.replacing("（", with: " (").replacing("）", with: ")").replacing("；", with: "; ") : $0 }
    }

    private var variables: [String] {
        document.variables.sorted { $0.key < $1.key }.map { "  \($0.key) = \($0.value)" }
    }

    // MARK: Paragraphs

    private var paragraphs: [String] {
        let width = String(document.source.lines.starts.count).count
        return document.paragraphs.map { paragraph in
            let line = String(document.source.position(at: paragraph.range.lowerBound).line)
            let number = String(repeating: " ", count: width - line.count) + line
            let indent = String(repeating: "  ", count: max(0, document.sections[paragraph.section].level - 1 + depth(paragraph)))
            return "\(number)  \(padded(role(paragraph), to: 6))  \(indent)\(words(of: paragraph))\(marks(paragraph))"
        }
    }

    /// Text stands one step below the heading of its section.
    private func depth(_ paragraph: Paragraph) -> Int {
        paragraph.heading == nil && document.sections[paragraph.section].level > 0 ? 1 : 0
    }

    private func role(_ paragraph: Paragraph) -> String { Self.name(of: paragraph.role)(in: language) }

    private func words(of paragraph: Paragraph) -> String {
        guard let heading = paragraph.heading else { return cut(document.reading.text(in: paragraph.readingRange)) }
        let title = document.reading.text(in: paragraph.readingRange.lowerBound..<heading.title.upperBound)
        guard heading.isRunIn else { return title }
        let rest = document.reading.text(in: heading.title.upperBound..<paragraph.readingRange.upperBound)
        return title + cut(rest, after: DisplayWidth.cells(in: title))
    }

    /// Size of a section, behind its heading, and the breaks that were taken out of the paragraph.
    private func marks(_ paragraph: Paragraph) -> String {
        var marks = ""
        if paragraph.heading != nil {
            let tally = document.tally(ofSection: paragraph.section)
            marks += LocalizedText(zh: "  〔\(tally.characters) 字〕", en: "  [\(tally.characters)]")(in: language)
        }
        for join in document.joins where paragraph.range.contains(join.range.lowerBound) {
            marks += "  ⏎\(document.source.position(at: join.range.upperBound).line)"
        }
        return marks
    }

    private func cut(_ text: String, after used: Int = 0) -> String {
        var cells = used
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            cells += DisplayWidth.cells(of: scalar)
            guard cells <= Self.textWidth else { return String(shown) + "…" }
            shown.append(scalar)
        }
        return String(shown)
    }

    private func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - DisplayWidth.cells(in: text)))
    }

    // MARK: Regions

    private var regions: [String] {
        let lines = Region.allCases.compactMap { region -> String? in
            guard let range = document.regions[region], let first = range.first, let last = range.last else { return nil }
            let from = document.source.position(at: document.paragraphs[first].range.lowerBound).line
            let to = document.source.position(at: document.paragraphs[last].range.upperBound).line
            return "  \(padded(region.rawValue, to: 12)) \(from)–\(to)"
        }
        return [""] + lines
    }

    private static func name(of role: Paragraph.Role) -> LocalizedText {
        switch role {
        case .frame: LocalizedText(zh: "（页）", en: "(site)")
        case .title: LocalizedText(zh: "标题", en: "title")
        case .sessionLine: LocalizedText(zh: "会议", en: "session")
        case .speaker: LocalizedText(zh: "报告人", en: "speaker")
        case .salutation: LocalizedText(zh: "称呼", en: "address")
        case .heading: LocalizedText(zh: "小标题", en: "heading")
        case .body: LocalizedText(zh: "正文", en: "text")
        }
    }
}
