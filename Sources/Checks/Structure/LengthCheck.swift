import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// Measures sentences, paragraphs, sections and headings in visible characters: scalars of the reading view without blanks.
///
/// ```yaml
/// length: {of: sentence, max: 150}     # sentence 句 | paragraph 段 | section 节 | heading 标题 | title 题目
/// length: {of: section, min: 300, max: 3000}
/// ```
/// Of text too long or short, a sentence is shown whole, anything larger by its heading or first sentence.
package struct LengthCheck: Check {
    package static let key = "length"
    package static let hasOwnMessage = true

    private let unit: LengthUnit
    private let min: Int
    private let max: Int

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["of", "min", "max"]) else { return nil }
        let words = LengthUnit.allCases.flatMap { [(word: $0.rawValue, value: $0), (word: $0.alias, value: $0)] }
        guard let unit = fields.required("of").flatMap({ reader.keyword($0, words) }) else { return nil }
        self.unit = unit
        min = fields.integer("min") ?? 0
        max = fields.integer("max") ?? .max
        if fields["min"] == nil, fields["max"] == nil {
            reader.fault(zh: "没有写字数的上限或下限", en: "neither “min” nor “max” is given", at: fields.keyRange("of") ?? fields.range)
        }
        if min > max {
            reader.fault(zh: "“min”大于“max”，怎样写都会超限", en: "“min” is above “max”", at: fields["min"]?.range ?? fields.range)
        }
    }

    package var valueNames: Set<String> { ["length", "字数", "limit", "限度"] }

    /// - Complexity: O(text).
    package func findings(in context: CheckContext) -> [Finding] {
        LengthMeasure(context).lengths(of: unit).compactMap { measured in
            if measured.length < min { return finding(measured, limit: min, .tooShort) }
            return measured.length > max ? finding(measured, limit: max, .tooLong) : nil
        }
    }

    private func finding(_ measured: LengthMeasure.Measured, limit: Int, _ fault: LengthFault) -> Finding {
        let length = LocalizedText(verbatim: String(measured.length))
        let bound = LocalizedText(verbatim: String(limit))
        return Finding(
            at: measured.range, fault.message(unit, length: measured.length, limit: limit),
            values: ["length": length, "字数": length, "limit": bound, "限度": bound])
    }
}

/// How a length misses its limit.
private enum LengthFault {
    case tooLong, tooShort

    func message(_ unit: LengthUnit, length: Int, limit: Int) -> LocalizedText {
        let (zh, en) = (unit.name.zh, unit.name.en)
        return switch self {
        case .tooLong:
            LocalizedText(
                zh: "这\(zh)有\(length)个字，超过了\(limit)个字，\(unit.advice.zh)",
                en: "this \(en) has \(length) characters, more than \(limit); \(unit.advice.en)")
        case .tooShort:
            LocalizedText(
                zh: "这\(zh)只有\(length)个字，不足\(limit)个字，请看内容是不是写全了",
                en: "this \(en) has only \(length) characters, fewer than \(limit): is it complete?")
        }
    }
}

extension LengthUnit {
    fileprivate var name: LocalizedText {
        switch self {
        case .sentence: LocalizedText(zh: "句话", en: "sentence")
        case .paragraph: LocalizedText(zh: "一段", en: "paragraph")
        case .section: LocalizedText(zh: "一节", en: "section")
        case .heading: LocalizedText(zh: "个标题", en: "heading")
        case .title: LocalizedText(zh: "个题目", en: "title")
        }
    }

    fileprivate var advice: LocalizedText {
        switch self {
        case .sentence: LocalizedText(zh: "念起来费力，请考虑断开", en: "consider splitting it")
        case .paragraph: LocalizedText(zh: "请考虑分段", en: "consider splitting it")
        case .section: LocalizedText(zh: "请考虑压缩或分节", en: "consider shortening or splitting it")
        case .heading, .title: LocalizedText(zh: "请考虑压缩", en: "consider shortening it")
        }
    }
}
