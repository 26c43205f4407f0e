import Checks
import Diagnostics
import Foundation
import RuleModel
import RulePacks
import SourceText
import Testing

@testable import Linting
@testable import Command

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

    /// How many single wrong digits a relation lets the rules notice.
    private struct Power {
        var noticed = 0
        var slips = 0

        /// Digits can only show where the other figures leave little room: a coarse total or a mere ≤ lets most of them pass.
        var isWeak: Bool { 2 * noticed < slips }

        static func += (left: inout Power, right: Power) {
            left.noticed += right.noticed
            left.slips += right.slips
        }
    }

    /// Every digit of every figure that takes part in a relation that holds is replaced by every other digit, one at a time. Of
    /// relations that notice half of these slips or more, four in five slips are noticed altogether.
    @Test func slipsAreNoticed() {
        let scratch = LintScratch()
        var (all, strong) = (Power(), Power())
        var relations = 0
        for row in Self.rows where row.expected == .consistent {
            for relation in Self.report(row.text, scratch).relations ?? [] where relation.outcome == .holds {
                let power = Self.power(of: relation, in: Array(row.text.utf8), scratch)
                all += power
                if !power.isWeak { strong += power }
                relations += power.isWeak ? 0 : 1
            }
        }
        print("slips noticed: \(all.noticed) of \(all.slips); by the \(relations) relations of some power: \(strong.noticed) of \(strong.slips)")
        #expect(relations >= 8)
        #expect(Double(strong.noticed) >= 0.8 * Double(strong.slips))
    }

    private static func power(of relation: PlacedVerification, in text: [UInt8], _ scratch: LintScratch) -> Power {
        var power = Power()
        for slip in Set(relation.operands.flatMap { DigitSlip.all(in: $0.range, of: text) }) {
            power.slips += 1
            if !report(String(decoding: text.with(slip), as: UTF8.self), scratch).diagnostics.isEmpty { power.noticed += 1 }
        }
        return power
    }
}
