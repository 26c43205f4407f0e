import Diagnostics
import DocumentModel
import Localization
import RuleModel
import YAML

/// Compares the parts of a document with an outline: missing, out of order, too many, too few (norms §1; GB/T 9704—2012 7.3).
///
/// ```yaml
/// outline:
///   ordered: true
///   parts:
///     - {part: salutation, name: 称谓, at: salutation}
///     - part: review
///       name: 工作回顾
///       title: '回顾|成就'          # over the words of a heading; or `find`, over the text of a paragraph
///       level: 1
///       hint: 一、2022年工作回顾
///       children: {count: {min: 3}}
///       contains: [{name: 感谢, find: '感谢'}]
/// ```
/// A part stands once where it is found by heading or place, and any number of times where by its text, unless `count`
/// says otherwise. A heading can be one part only.
package struct OutlineCheck: Check {
    package static let key = "outline"
    package static let hasOwnMessage = true
    package static let judgesAbsence = true

    private let parts: [OutlinePart]
    private let isOrdered: Bool

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let fields = reader.fields(node, allowed: ["ordered", "parts"]), let list = fields.required("parts") else {
            return nil
        }
        parts = OutlineReader(reader: reader).parts(list)
        isOrdered = fields.flag("ordered") ?? true
        Self.reportDoubleNames(parts.flatMap(\.ids), at: fields, reader: reader)
    }

    private static func reportDoubleNames(_ names: [String], at fields: Fields, reader: RuleReader) {
        var known: Set<String> = []
        for name in names where !known.insert(name).inserted {
            reader.fault(
                zh: "有两个部分都叫“\(name)”", en: "two parts are called “\(name)”", at: fields.keyRange("parts") ?? fields.range)
        }
    }

    package var valueNames: Set<String> { ["part", "部分"] }
    package var partNames: [String] { parts.flatMap(\.ids) }

    /// - Complexity: O(parts × headings + text).
    package func parts(in context: CheckContext) -> [String: Range<Int>] {
        guard !context.document.isEmpty else { return [:] }
        let level = self.level(in: context)
        let contents = OutlineFinder(context).contents(of: level)
        return Dictionary(level.paragraphsByName() + contents) { first, _ in first }
    }

    /// - Complexity: O(parts × headings + text).
    package func findings(in context: CheckContext) -> [Finding] {
        let document = context.document
        guard !document.isEmpty else {
            let start = document.source.textStart
            return [Finding(at: start..<start, OutlineMessage.emptyDocument.text, values: Self.values(of: parts.first))]
        }
        let findings = OutlineFindings(context).findings(in: level(in: context))
        return findings.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
    }

    private static func values(of part: OutlinePart?) -> [String: LocalizedText] {
        part.map { ["part": $0.name, "部分": $0.name] } ?? [:]
    }

    private func level(in context: CheckContext) -> OutlineLevel {
        OutlineLocator(context).level(parts, isOrdered: isOrdered, in: context.document.paragraphs.indices)
    }
}
