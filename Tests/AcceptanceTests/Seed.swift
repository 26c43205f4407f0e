import SourceText

/// One fault to put into a report.
struct Seed: Sendable {
    /// New words of lines, by their index.
    private(set) var changes: [Int: String] = [:]
    /// Indices of lines that are taken out.
    private(set) var dropped: Set<Int> = []
    /// Indices of lines on one of which a finding must lie; empty for what is missing.
    private(set) var places: Set<Int> = []
    /// Words of which a finding, wherever it lies, must hold one; empty where places count.
    private(set) var names: [String] = []
    /// The sentence that was sound before the fault was made in it; `nil` where the fault is made in the report's own words.
    private(set) var sound: String?
    /// What was done, for the list of faults that nobody found.
    let account: String

    /// A line written anew.
    ///
    /// - Parameter places: lines that count beside it, such as the next heading.
    init(_ line: Int, _ words: String, alsoAt places: [Int] = [], account: String) {
        changes = [line: words]
        self.places = Set(places + [line])
        self.account = account
    }

    /// Lines that are missing.
    init(dropping lines: Set<Int>, named names: [String], account: String) {
        dropped = lines
        self.names = names
        self.account = account
    }

    /// A sentence put at the end of a paragraph, where it is sound but for the fault.
    init(_ sentence: MarkedSentence.Reading, behind line: Int, of report: SoundReport) {
        self.init(line, report.lines[line] + sentence.faulty, account: sentence.faulty)
        sound = sentence.sound
    }

    /// The report with the fault in it.
    func applied(to report: SoundReport) -> SourceFile {
        let lines = report.lines.indices.filter { !dropped.contains($0) }.map { changes[$0] ?? report.lines[$0] }
        return SourceFile(path: report.name + ".txt", text: lines.joined(separator: "\n"))
    }

    /// The number, from 1, that a line of the report has once the fault is in.
    func number(ofLine number: Int) -> Int { number - dropped.count { $0 + 1 < number } }
}
