import Checks
import Diagnostics
import Foundation
import RuleModel
import SourceText
import Testing

@testable import Linting
@testable import hegao

/// Runs the labelled sentences of Relations/ through the built-in rules about figures, as they stand and with slips sown into them.
struct RelationConformanceTests {
    struct Row: Decodable, Sendable {
        enum Expectation: String, Decodable, Sendable {
            case consistent, suspicious, contradiction
            case contradictionIfNaive = "contradiction-if-naive"
            case notCheckable = "not-checkable"

            /// Whether a sentence of this label may meet findings of which this is the severest.
            func allows(_ worst: Severity?) -> Bool {
                switch self {
                case .notCheckable: worst == nil
                case .consistent: worst != .error && worst != .warning
                case .contradictionIfNaive, .suspicious: worst != .error
                case .contradiction: worst == .error
                }
            }
        }

        let id: String
        let relation: String
        let text: String
        let expected: Expectation
    }

    private static let rows: [Row] = {
        let file = Program.root.appending(path: "Tests/CommandTests/Relations/relations.jsonl")
        let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
        return lines.compactMap { try? JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }()

    private static let linter: Linter = {
        let loaded = RuleLoader(catalogue: Catalogue.all).load(BuiltinRules.files(isProven: true))
        return Linter(rules: loaded.rules.filter { $0.id.hasPrefix("number/") }, listsRelations: true)
    }()

    private static func report(_ text: String, _ scratch: LintScratch) -> FileReport {
        linter.lint(SourceFile(path: "sentence.txt", text: text), scratch: scratch)
    }

    @Test func sentencesMeetNoMoreThanTheirLabelsAllow() {
        #expect(Self.rows.count == 56)
        let scratch = LintScratch()
        var held: [Row.Expectation: Int] = [:]
        var verified = 0
        for row in Self.rows {
            let report = Self.report(row.text, scratch)
            let worst = report.diagnostics.map(\.severity).max()
            let isMet = row.expected.allows(worst)
            #expect(isMet, "\(row.id): \(report.diagnostics.map { "\($0.severity) \($0.rule)" }) on \(row.text)")
            if isMet { held[row.expected, default: 0] += 1 }
            if report.coverage.total.held > 0 { verified += 1 }
        }
        for (label, count) in held.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            print("\(label.rawValue): \(count) of \(Self.rows.count { $0.expected == label })")
        }
        print("sentences with a verified relation: \(verified) of \(Self.rows.count)")
    }

    /// Every digit of every figure that takes part in a relation that holds is replaced by every other digit, one at a time.
    @Test func slipsAreNoticed() {
        let scratch = LintScratch()
        var all: [String: (noticed: Int, total: Int)] = [:]
        for row in Self.rows where row.expected == .consistent {
            let report = Self.report(row.text, scratch)
            let bytes = Array(row.text.utf8)
            for relation in report.relations ?? [] where relation.outcome == .holds {
                for slip in Set(relation.operands.flatMap { DigitSlip.all(in: $0.range, of: bytes) }) {
                    let text = String(decoding: bytes.with(slip), as: UTF8.self)
                    let isNoticed = Self.report(text, scratch).diagnostics.isEmpty == false
                    all[relation.rule, default: (0, 0)].total += 1
                    if isNoticed { all[relation.rule, default: (0, 0)].noticed += 1 }
                }
            }
        }
        for (rule, tally) in all.sorted(by: { $0.key < $1.key }) { print("\(rule): \(tally.noticed) of \(tally.total) slips noticed") }
    }
}
