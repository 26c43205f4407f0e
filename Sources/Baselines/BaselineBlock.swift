import SourceText

/// An entry with the lines that tell it: those that a person wrote, or none yet.
struct BaselineBlock: Sendable, Hashable {
    /// Where its parts stand in `text`, so that a number can be changed and all else left as it is.
    struct Layout: Sendable, Hashable {
        /// The number of times, if it is written.
        let count: Range<Int>?
        /// Where a line or member with the number may be put in.
        let insertion: Int
        /// What such a line or member begins with.
        let lead: [UInt8]
    }

    private(set) var entry: BaselineEntry
    /// Where it begins in the file that was read.
    let place: SourcePosition?
    /// Whole lines with the remarks above them; `nil` for one that is to be written.
    private var text: [UInt8]?
    private var layout: Layout?

    init(_ entry: BaselineEntry, at place: SourcePosition? = nil, text: [UInt8]? = nil, layout: Layout? = nil) {
        self.place = place
        self.entry = entry
        self.text = text
        self.layout = layout
    }

    /// Changes how often the finding is accepted, and nothing else that a person may have written.
    mutating func set(count: Int) {
        guard count != entry.count else { return }
        entry.count = count
        guard var text, let layout else { return self.text = nil }
        if let place = layout.count {
            text.replaceSubrange(place, with: Array(String(count).utf8))
        } else {
            text.insert(contentsOf: layout.lead + Array("count: \(count)".utf8), at: layout.insertion)
        }
        self.text = text
        // The places behind have moved; an entry is changed once in a run.
        self.layout = nil
    }

    /// - Parameter lineBreak: as the rest of the file has it.
    func lines(lineBreak: String) -> [UInt8] {
        if let text { return text }
        var lines = ["  - file: \(BaselineScalar.file(entry.file))", "    rule: \(BaselineScalar.file(entry.rule))"]
        if !entry.section.isEmpty { lines.append("    section: [\(entry.section.map(BaselineScalar.quoted).joined(separator: ", "))]") }
        switch entry.words {
        case .quote(let quote): lines.append("    quote: \(BaselineScalar.quoted(quote))")
        case .message(let message): lines.append("    message: \(BaselineScalar.quoted(message))")
        }
        if entry.count > 1 { lines.append("    count: \(entry.count)") }
        lines.append("    reason: \(BaselineScalar.quoted(entry.reason))")
        return Array(lines.map { $0 + lineBreak }.joined().utf8)
    }
}
