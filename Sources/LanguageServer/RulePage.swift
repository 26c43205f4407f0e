import Diagnostics
import Localization
import RuleModel

/// A rule as a short page: what it says, why, where that stands, and its examples.
struct RulePage {
    /// Examples of each sort that are shown.
    private static let shownExamples = 3

    let id: String
    /// What the rule says of the place; `nil` where the rule itself is asked for.
    let message: LocalizedText?
    /// `nil` when the rule cannot be found any more.
    let rule: Rule?
    let features: ClientFeatures

    var text: String {
        let blocks = [message.map { plain($0(in: features.language)) }, why, source, examples(.wrong), examples(.right)]
        return ([strong(id + level)] + blocks.compactMap(\.self)).joined(separator: "\n\n")
    }

    private var level: String { rule.map { " · " + $0.severity.name(in: features.language) } ?? "" }

    private var why: String? { rule?.why.map { plain($0(in: features.language)) } }

    private var source: String? {
        rule?.source.map { LocalizedText(zh: "依据：", en: "Source: ")(in: features.language) + plain($0) }
    }

    private enum Sort {
        case wrong, right
    }

    private func examples(_ sort: Sort) -> String? {
        let chosen = (rule?.examples ?? []).filter { ($0.expectation == .good) == (sort == .right) }.prefix(Self.shownExamples)
        guard !chosen.isEmpty else { return nil }
        let title = sort == .wrong ? LocalizedText(zh: "反例", en: "Wrong") : LocalizedText(zh: "正例", en: "Right")
        let lines = chosen.map { "- " + plain(Self.marked($0)).replacing("\n", with: "\n  ") + (fixed($0) ?? "") }
        return ([strong(title(in: features.language)), ""] + lines).joined(separator: "\n")
    }

    private func fixed(_ example: RuleExample) -> String? { example.fixed.map { "\n  → " + plain($0) } }

    private static func marked(_ example: RuleExample) -> String {
        guard case .bad(let marks) = example.expectation else { return example.text }
        var bytes = Array(example.text.utf8)
        for mark in marks.reversed() {
            bytes.insert(contentsOf: "⟧".utf8, at: mark.upperBound)
            bytes.insert(contentsOf: "⟦".utf8, at: mark.lowerBound)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Markdown

    private func strong(_ text: String) -> String { features.showsMarkdown ? "**" + plain(text) + "**" : text }

    /// Text in which no character means anything to Markdown.
    private func plain(_ text: String) -> String {
        guard features.showsMarkdown else { return text }
        var result = ""
        for character in text {
            if "\\`*_{}[]<>#+-|~&".contains(character), character.isASCII { result.append("\\") }
            result.append(character)
        }
        return result
    }
}

extension Severity {
    /// The level as a reader is told it.
    fileprivate func name(in language: Language) -> String {
        switch self {
        case .error: LocalizedText(zh: "错误", en: "error")(in: language)
        case .warning: LocalizedText(zh: "警告", en: "warning")(in: language)
        case .info: LocalizedText(zh: "提示", en: "info")(in: language)
        }
    }
}
