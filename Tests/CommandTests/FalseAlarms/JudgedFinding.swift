/// A finding on a published text, and what its readers judged it to be; a line of judged.tsv.
struct JudgedFinding: Hashable, Comparable {
    enum Verdict: String, CaseIterable {
        /// The text is wrong there.
        case `true`
        /// The text is not wrong, but a drafter would want to look.
        case tolerable
        /// The text is right.
        case `false`
        /// Written by a recording, for a reader to replace.
        case unjudged
    }

    let document: String
    let level: String
    let rule: String
    let line: Int
    /// What is reported, on one line.
    let quote: String
    var verdict: Verdict
    var remark: String

    static let header = "document\tlevel\trule\tline\tquote\tverdict\tremark"

    /// The finding itself, without what was judged of it.
    var key: [String] { [document, level, rule, String(line), quote] }

    var row: String { (key + [verdict.rawValue, remark]).joined(separator: "\t") }

    static func < (left: JudgedFinding, right: JudgedFinding) -> Bool {
        (left.document, left.line, left.rule, left.quote) < (right.document, right.line, right.rule, right.quote)
    }

    init(document: String, level: String, rule: String, line: Int, quote: String) {
        self.document = document
        self.level = level
        self.rule = rule
        self.line = line
        self.quote = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        verdict = .unjudged
        remark = ""
    }

    /// `nil` for a row that is not one.
    init?(row: Substring) {
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 7, let line = Int(cells[3]), let verdict = Verdict(rawValue: cells[5]) else { return nil }
        self.init(document: cells[0], level: cells[1], rule: cells[2], line: line, quote: cells[4])
        self.verdict = verdict
        remark = cells[6]
    }
}
