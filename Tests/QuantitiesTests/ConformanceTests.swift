import Quantities
import Testing

/// Runs the public test data of other recognisers (Conformance/README.md); relations.jsonl belongs to a later target.
struct ConformanceTests {
    static let files = [
        "cn2an", "duckling-zh", "jionlp-money-extractor", "jionlp-money-parser", "jionlp-time-extractor", "jionlp-time-parser",
        "nemo-zh", "recognizers-age-temperature", "recognizers-currency", "recognizers-datetime", "recognizers-dimension",
        "recognizers-number", "recognizers-numberrange", "recognizers-ordinal", "recognizers-percentage", "wetextprocessing",
    ]

    /// Layers whose core rows are a gate; dates are only reported, for relative and lunar ones are no aim of ours.
    static let gated: Set<ConformanceRow.Layer> = [.numeral, .quantity, .range]

    struct Outcome {
        let row: ConformanceRow
        let fault: String?
    }

    static func outcomes(_ file: String) -> [Outcome] {
        let judge = ConformanceJudge(scanner: QuantityScanner())
        return TestFile.lines("Conformance/\(file).jsonl").compactMap { line in
            guard let row = JSONValue(line).flatMap({ ConformanceRow($0, file: file) }) else { return nil }
            return Outcome(row: row, fault: judge.fault(in: row))
        }
    }

    /// The accepted misses: id and reason.
    static let accepted: [String: String] = Dictionary(
        TestFile.lines("Conformance/accepted-misses.tsv").filter { !$0.hasPrefix("#") }.compactMap { line in
            let cells = line.split(separator: "\t")
            return cells.count == 2 ? (String(cells[0]), String(cells[1])) : nil
        }, uniquingKeysWith: { first, _ in first })

    @Test func coreRowsHoldAndEveryMissHasItsReason() {
        var total = 0
        var missed: [String] = []
        for file in Self.files {
            let outcomes = Self.outcomes(file)
            #expect(!outcomes.isEmpty, "\(file) holds no rows")
            print(Self.summary(file, outcomes))
            for outcome in outcomes where outcome.row.isCore && Self.gated.contains(outcome.row.layer) {
                total += 1
                guard let fault = outcome.fault else { continue }
                missed.append("\(file):\(outcome.row.id)")
                if Self.accepted["\(file):\(outcome.row.id)"] == nil {
                    Issue.record("\(file):\(outcome.row.id) “\(outcome.row.text)”: \(fault)")
                }
            }
        }
        print("core rows of numeral, quantity and range: \(total - missed.count) of \(total)")
        #expect(Set(missed) == Set(Self.accepted.keys), "accepted-misses.tsv lists exactly the misses")
        #expect(Double(total - missed.count) >= 0.98 * Double(total))
    }

    /// One line a file: how many rows hold by layer, core and rare apart.
    static func summary(_ file: String, _ outcomes: [Outcome]) -> String {
        func count(_ isCore: Bool, _ layer: ConformanceRow.Layer) -> String? {
            let rows = outcomes.filter { $0.row.isCore == isCore && $0.row.layer == layer }
            return rows.isEmpty ? nil : "\(layer) \(rows.filter { $0.fault == nil }.count)/\(rows.count)"
        }
        let core = ConformanceRow.Layer.allCases.compactMap { count(true, $0) }.joined(separator: ", ")
        let rare = ConformanceRow.Layer.allCases.compactMap { count(false, $0) }.joined(separator: ", ")
        return "\(file): core \(core.isEmpty ? "–" : core)\(rare.isEmpty ? "" : "; rare \(rare)")"
    }
}
