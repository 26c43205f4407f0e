import TestSupport

/// A kind of fault, and how one is put into a report.
struct FaultClass: Sendable {
    /// Puts the faulty words in the place of a match; `nil` where it cannot.
    typealias Change = @Sendable (SoundReport.Site, inout SeededGenerator) -> String?
    /// A sentence with ⟦sound→faulty⟧ in it.
    typealias Sentence = @Sendable (inout SeededGenerator) -> String
    typealias Plant = @Sendable (SoundReport, inout SeededGenerator) -> Seed?

    let name: String
    /// Whether it has to reach the floor of recall; the others are only measured.
    var isGated = true
    /// Whether a report can have the fault just once, as it has one salutation.
    var isSingle = false
    /// Whether rows of the table of wrong words are withheld from the rules.
    var withholdsWords = false
    let plant: Plant

    /// A fault made by any means.
    init(_ name: String, isGated: Bool = true, isSingle: Bool = false, withholdsWords: Bool = false, plant: @escaping Plant) {
        self.name = name
        self.isGated = isGated
        self.isSingle = isSingle
        self.withholdsWords = withholdsWords
        self.plant = plant
    }

    /// A fault made in the report's own words.
    init(_ name: String, at pattern: String, change: @escaping Change) {
        self.init(name) { report, random in
            report.seed(at: pattern, &random, change)
        }
    }

    /// A fault made in a sentence that is put in first.
    init(_ name: String, in sentence: @escaping Sentence) {
        self.init(name) { report, random in
            report.seed(in: sentence(&random), &random)
        }
    }

    /// A fault made in the report's own words where they offer a place, and in a sentence put in first about as often.
    init(_ name: String, at pattern: String, change: @escaping Change, or sentence: @escaping Sentence) {
        self.init(name) { report, random in
            let own = random.chance(50) ? report.seed(at: pattern, &random, change) : nil
            return own ?? report.seed(in: sentence(&random), &random)
        }
    }

    /// The same with sentences of a table.
    init(_ name: String, at pattern: String, change: @escaping Change, or sentences: [String]) {
        self.init(name, at: pattern, change: change, or: { $0.pick(sentences) })
    }
}

extension SoundReport {
    /// A fault in the report's own words.
    func seed(at pattern: String, in area: [Int]? = nil, _ random: inout SeededGenerator, _ change: FaultClass.Change) -> Seed? {
        guard let site = site(of: pattern, in: area, &random), let words = change(site, &random), words != site.groups[0]
        else { return nil }
        return seed(at: site, words)
    }

    func seed(at site: Site, _ words: String, alsoAt places: [Int] = []) -> Seed {
        let line = lines[site.line]
        let account = line[..<site.range.lowerBound].suffix(8) + "⟦" + words + "⟧" + line[site.range.upperBound...].prefix(8)
        return Seed(site.line, line.replacingCharacters(in: site.range, with: words), alsoAt: places, account: String(account))
    }

    /// A fault in a sentence put at the end of a paragraph that lists nothing itself.
    func seed(in marked: String, _ random: inout SeededGenerator) -> Seed? {
        let quiet = paragraphs.filter { line in
            lines[line].hasSuffix("。") && !["一是", "二是", "一要", "第一", "其中", "：", "（1）"].contains { lines[line].contains($0) }
        }
        guard let line = quiet.randomElement(using: &random) else { return nil }
        return Seed(MarkedSentence.read(marked, &random), behind: line, of: self)
    }
}

extension String {
    func replacingCharacters(in range: Range<Index>, with words: String) -> String {
        self[..<range.lowerBound] + words + self[range.upperBound...]
    }
}
