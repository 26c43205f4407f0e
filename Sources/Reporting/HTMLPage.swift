import Diagnostics
import Localization

/// A page in the making; files come one after the other, findings are numbered through.
struct HTMLPage: Sendable {
    /// A file as the index of the page names it.
    struct File: Sendable {
        let path: String
        /// Number of its first finding; the one after the last is the next file's.
        let first: Int
        let count: Int
        let isChecked: Bool
        let hasDraft: Bool
    }

    let options: ReportOptions
    private(set) var files: [File] = []
    /// Numbers of the findings of each rule.
    private(set) var rules: [String: [Int]] = [:]
    private(set) var drafts: HTMLText
    private(set) var lists: HTMLText
    private(set) var problems: [Problem] = []
    private(set) var findings = 0
    /// What rules have given as their reason so far.
    private var told: Set<Reason> = []

    private struct Reason: Hashable {
        let rule: String
        let why: LocalizedText?
        let source: String?
    }

    init(_ options: ReportOptions) {
        self.options = options
        drafts = HTMLText(options.language)
        lists = HTMLText(options.language)
    }

    mutating func add(_ report: FileReport) {
        let file = File(
            path: report.path, first: findings + 1, count: report.diagnostics.count, isChecked: report.isChecked,
            hasDraft: report.isChecked && report.text != nil)
        files.append(file)
        problems += report.problems
        findings += file.count
        for (index, diagnostic) in report.diagnostics.enumerated() {
            rules[diagnostic.rule, default: []].append(file.first + index)
        }
        guard report.isChecked else { return }
        if let text = report.text { addDraft(text, report, file) }
        addList(report, file)
    }

    private mutating func addDraft(_ text: DraftText, _ report: FileReport, _ file: File) {
        let number = files.count
        let draft = MarkedDraft(text, marks: DraftMark.all(of: report.diagnostics, first: file.first))
        drafts.element("article", { page in
            page.markup(" class=\"draft\" lang=\"zh-CN\"")
            page.id(.file(number))
        }) { page in
            page.element("h2", " class=\"path\"") { $0.sentence(report.path) }
            page.endLine()
            page.draft(draft, file: number)
        }
        drafts.endLine()
    }

    private mutating func addList(_ report: FileReport, _ file: File) {
        let number = files.count
        let isTold = report.diagnostics.map { diagnostic in
            !told.insert(Reason(rule: diagnostic.rule, why: diagnostic.why, source: diagnostic.source)).inserted
        }
        lists.element("section", " class=\"file\"") { list in
            list.element("h3", " class=\"path\"") { list in
                list.link(to: report.text == nil ? nil : .file(number)) { $0.sentence(report.path) }
            }
            list.endLine()
            for omission in report.omissions { list.element("p", " class=\"none\"") { $0.sentence(omission) } }
            if report.diagnostics.isEmpty { list.element("p", " class=\"none\"") { $0.sentence(Wording.nothingFound) } }
            for run in Self.sections(of: report.diagnostics) {
                list.section(report, run, number, first: file.first, isTold)
            }
            list.openRelations(report.relations ?? [])
        }
        lists.endLine()
    }

    /// Runs of findings under the same headings.
    private static func sections(of diagnostics: [Diagnostic]) -> [Range<Int>] {
        var (runs, start) = ([Range<Int>](), 0)
        for index in diagnostics.indices where index > start && diagnostics[index].section != diagnostics[start].section {
            runs.append(start..<index)
            start = index
        }
        return start < diagnostics.count ? runs + [start..<diagnostics.count] : runs
    }
}

extension HTMLText {
    /// The findings under one heading.
    fileprivate mutating func section(_ report: FileReport, _ run: Range<Int>, _ file: Int, first: Int, _ isTold: [Bool]) {
        element("section", " class=\"part\"") { list in
            list.element("h4") { $0.heading(report, at: run.lowerBound, file) }
            list.endLine()
            list.element("ol") { list in
                list.endLine()
                for index in run {
                    list.finding(
                        report.diagnostics[index], number: first + index, isLinked: report.text != nil, isTold: isTold[index])
                }
            }
        }
        endLine()
    }

    private mutating func heading(_ report: FileReport, at index: Int, _ file: Int) {
        let diagnostic = report.diagnostics[index]
        guard !diagnostic.section.isEmpty else { return sentence(Wording.outsideSections) }
        let paragraph = report.text.flatMap { text in
            text.paragraph(at: diagnostic.place.start.offset).flatMap { text.paragraphs[$0].section }
        }
        link(to: paragraph.map { .paragraph(file, $0) }) { $0.sentence(diagnostic.section.joined(separator: " › ")) }
    }

    /// Relations between figures about which nothing is claimed.
    fileprivate mutating func openRelations(_ relations: [PlacedVerification]) {
        let open = relations.compactMap { relation in relation.outcome.reason.map { (relation, $0) } }
        guard !open.isEmpty else { return }
        element("details", " class=\"open\"") { list in
            list.element("summary") { $0.sentence(Wording.openRelations(open.count, of: relations.count)) }
            list.element("ul") { list in
                for (relation, reason) in open {
                    list.element("li") { list in
                        list.element("span", " class=\"place\"") { $0.sentence(Wording.line(relation.place.start)) }
                        list.element("q") { $0.quotation(relation.place.quote) }
                        list.sentence(reason)
                    }
                }
            }
        }
    }
}
