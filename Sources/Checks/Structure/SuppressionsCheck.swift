import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// Looks at the directives of a draft, such as `<!-- hegao-disable-next-line words/* -- as printed -->`.
///
/// ```yaml
/// suppressions: unused      # unused, unknown, without-reason
/// ```
package struct SuppressionsCheck: Check {
    /// What it can look for.
    private enum Fault: String, CaseIterable {
        case unused, unknown
        case withoutReason = "without-reason"
    }

    package static let key = "suppressions"
    package static let hasOwnMessage = true
    package static let looksAtLayout = true
    package static let judgesRun = true

    private let fault: Fault

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fault = reader.keyword(node, Fault.allCases.map { ($0.rawValue, $0) }) else { return nil }
        self.fault = fault
    }

    /// - Complexity: O(directives · rules).
    package func findings(in context: CheckContext) -> [Finding] {
        guard let suppressions = context.suppressions else { return [] }
        switch fault {
        case .unused: return unused(suppressions, context.document)
        case .unknown: return suppressions.directives.flatMap { unknown($0, suppressions, context.document) }
        case .withoutReason:
            return suppressions.directives.filter { $0.action != .enable && $0.reason == nil }.map {
                finding(at: $0.range, SuppressionMessage.withoutReason, context.document)
            }
        }
    }

    private func unknown(_ directive: SuppressionDirective, _ suppressions: Suppressions, _ document: Document) -> [Finding] {
        guard directive.action != nil else {
            return [finding(at: directive.keyword.range, SuppressionMessage.unknownKeyword(directive.keyword.text), document)]
        }
        guard directive.isClosed else { return [finding(at: directive.range, SuppressionMessage.unclosed, document)] }
        return suppressions.unknownRules(of: directive).map { word in
            finding(at: word.range, SuppressionMessage.unknownRule(word.text, known: suppressions.knownRules), document)
        }
    }

    private func unused(_ suppressions: Suppressions, _ document: Document) -> [Finding] {
        suppressions.idle().flatMap { directive, words, isWhole in
            if isWhole {
                let message = directive.action == .enable ? SuppressionMessage.idleEnd : SuppressionMessage.idle
                return [finding(at: directive.range, message, document, removing: lines(of: directive.range, in: document.markup))]
            }
            return words.map { word in
                finding(at: word.range, SuppressionMessage.idle(word.text), document, removing: gap(with: word, in: directive))
            }
        }
    }

    /// A directive with the line that is left empty without it.
    private func lines(of range: ByteRange, in file: SourceFile) -> ByteRange {
        let first = file.contentRange(ofLine: file.lines.line(at: range.lowerBound))
        let last = file.lines.line(at: range.upperBound - 1)
        let isAlone = (file.bytes[first.lowerBound..<range.lowerBound] + file.bytes[range.upperBound..<file.contentRange(ofLine: last).upperBound])
            .allSatisfy { $0 == 0x20 || $0 == 0x09 }
        guard isAlone else { return range }
        return first.lowerBound..<(last + 1 < file.lines.starts.count ? file.lines.starts[last + 1] : file.bytes.count)
    }

    /// A rule of several with what parts it from its neighbour.
    private func gap(with word: SuppressionDirective.Word, in directive: SuppressionDirective) -> ByteRange {
        guard let index = directive.rules.firstIndex(of: word) else { return word.range }
        if index + 1 < directive.rules.count { return word.range.lowerBound..<directive.rules[index + 1].range.lowerBound }
        return (index > 0 ? directive.rules[index - 1].range.upperBound : word.range.lowerBound)..<word.range.upperBound
    }

    /// A finding at a place of the file that the author writes; for a page, whose remarks are not in its text, a note leads there.
    private func finding(at range: ByteRange, _ message: LocalizedText, _ document: Document, removing: ByteRange? = nil) -> Finding {
        let place = document.textRange(ofMarkup: range)
        if place == range { return Finding(at: range, message, edits: removing.map { [Edit(range: $0, replacement: "")] } ?? []) }
        return Finding(at: place, message, notes: [Note(SuppressionMessage.here, at: range, in: document.markup)])
    }
}

/// What the check has to say about directives.
private enum SuppressionMessage {
    static let idle = LocalizedText(
        zh: "这条指令没有放过任何问题，可以删去", en: "this directive passes nothing over; delete it")

    static let idleEnd = LocalizedText(
        zh: "上面没有停用这些规则，这条 hegao-enable 没有作用，可以删去",
        en: "nothing above disables these rules, so this hegao-enable does nothing; delete it")

    static let withoutReason = LocalizedText(
        zh: "没有写明为什么放过这个问题，请在末尾写上“-- 理由”", en: "no reason is given; add one behind --")

    static let unclosed = LocalizedText(
        zh: "这条指令没有用“-->”结束，没有起作用", en: "the directive does not end in “-->” and has no effect")

    static let here = LocalizedText(zh: "指令在这里", en: "the directive is here")

    static func idle(_ rule: String) -> LocalizedText {
        LocalizedText(zh: "“\(rule)”在这里没有要放过的问题，可以从指令里删去", en: "“\(rule)” passes nothing over here; take it out")
    }

    static func unknownKeyword(_ keyword: String) -> LocalizedText {
        let words = SuppressionDirective.Action.allCases.map { "hegao-" + $0.rawValue }
        let hint = LocalizedText.didYouMean(keyword, among: words)
            ?? LocalizedText(zh: "可以写 " + words.joined(separator: "、"), en: "there are " + words.joined(separator: ", "))
        return LocalizedText(
            zh: "没有“\(keyword)”这条指令，它没有起作用；\(hint.zh)", en: "there is no directive “\(keyword)”, so it has no effect; \(hint.en)")
    }

    static func unknownRule(_ rule: String, known: [String]) -> LocalizedText {
        let hint = LocalizedText.didYouMean(rule, among: known)
            ?? LocalizedText(zh: "理由要写在“--”后面", en: "a reason stands behind “--”")
        return LocalizedText(zh: "没有编号为“\(rule)”的规则；\(hint.zh)", en: "there is no rule “\(rule)”; \(hint.en)")
    }
}
