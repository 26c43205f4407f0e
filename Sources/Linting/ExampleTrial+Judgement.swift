import Diagnostics
import Localization
import RuleModel
import SourceText

/// What in a trial is not as the author of the example says; `nil` if all is.
extension ExampleTrial {
    /// - Parameter marks: where something is to be reported, in the text of the trial.
    func mismatch(with example: RuleExample, _ marks: [Range<Int>]) -> LocalizedText? {
        let found = findings.map(\.range)
        switch example.expectation {
        case .good where found.isEmpty, .badAnywhere where !found.isEmpty: return nil
        case .bad where found == marks: return nil
        case .good: return difference(zh: "不应报告", en: "nothing should be reported", found)
        case .badAnywhere: return LocalizedText(zh: "应当报告问题，却没有报告", en: "something should be reported, but nothing is")
        case .bad:
            let expected = marks.map(shown).joined(separator: " ")
            return difference(zh: "应报告 \(expected)", en: "expected \(expected)", found)
        }
    }

    func levelMismatch(with example: RuleExample) -> LocalizedText? {
        guard let expected = example.level,
            let other = findings.first(where: { level(of: $0) != expected }).map({ level(of: $0).keyword })
        else { return nil }
        return LocalizedText(
            zh: "应报为 \(expected.keyword)，却报为 \(other)", en: "expected level \(expected.keyword), but it is reported as \(other)")
    }

    func coverageMismatch(with example: RuleExample) -> LocalizedText? {
        let holds = relations.contains { $0.outcome == .holds }
        guard let expected = example.verified, expected != holds else { return nil }
        guard expected else {
            return LocalizedText(
                zh: "不应核验出相符的数字（verified: false），却核验出来了",
                en: "no figures should have been found to fit (verified: false), but some were")
        }
        let reasons = relations.compactMap(\.outcome.reason)
        return LocalizedText(
            zh: "应当核验出相符的数字（verified: true），却"
                + (reasons.isEmpty ? "没有看到可以核验的关系" : "没有下结论：" + reasons.map(\.zh).joined(separator: "；")),
            en: "figures should have been found to fit (verified: true), but "
                + (reasons.isEmpty ? "no relation was seen" : "nothing is claimed: " + reasons.map(\.en).joined(separator: "; ")))
    }

    func fixMismatch(with example: RuleExample) -> LocalizedText? {
        guard let expected = example.fixed else { return nil }
        let fixed = EditApplication.apply(findings.flatMap(\.edits), to: source.bytes)
        let text = String(decoding: fixed.bytes, as: UTF8.self)
        guard text != expected else { return nil }
        return LocalizedText(
            zh: "改后应为“\(expected)”，却是“\(text)”", en: "the fix should give “\(expected)”, but gives “\(text)”")
    }

    private func difference(zh: String, en: String, _ found: [Range<Int>]) -> LocalizedText {
        let list = found.map(shown).joined(separator: " ")
        return LocalizedText(
            zh: "\(zh)，却报告了 \(list.isEmpty ? "（无）" : list)", en: "\(en), but found \(list.isEmpty ? "nothing" : list)")
    }

    private func shown(_ range: Range<Int>) -> String {
        let start = source.position(at: range.lowerBound)
        return "⟦\(source.text(in: range))⟧@\(start.line):\(start.column)"
    }
}
