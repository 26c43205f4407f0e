import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// Looks for what a stretch of text must say, and for what it says too often.
///
/// ```yaml
/// require: 请予审议                                  # a pattern, or a list of which any will do
/// require: {find: '让我们…！', at-least: 1, at-most: 1, name: 结束语}
/// require: {find: 目标, in: section}                 # in every section, paragraph or sentence of the scope
/// require: {any-of: {人大代表: 人大代表, 驻军: '解放军|驻.{1,3}部队'}, at-least: 2, name: 感谢对象}
/// ```
/// The last form counts how many different ones of the named patterns occur. Where the scope is not in the document, and where
/// a pattern names a variable that is unknown, nothing is claimed.
package struct RequireCheck: Check {
    package static let key = "require"
    package static let hasOwnMessage = true
    package static let judgesAbsence = true

    private let demand: RequireDemand
    private let unit: TextUnit

    package init?(_ node: YAMLNode, reader: RuleReader) {
        guard let demand = RequireDemand(node, reader: reader) else { return nil }
        self.demand = demand
        unit = Self.unit(node, reader) ?? Self.unit(reader.rule?["within"], reader, key: "unit") ?? .document
    }

    /// The unit that a mapping names under a key.
    private static func unit(_ node: YAMLNode?, _ reader: RuleReader, key: String = "in") -> TextUnit? {
        guard let node, case .mapping(let entries) = node.content else { return nil }
        return entries.first { $0.key.value == key }.flatMap { reader.textUnit($0.value) }
    }

    package var valueNames: Set<String> {
        ["name", "名称", "count", "次数", "limit", "限度", "found", "已有", "missing", "缺少"]
    }

    /// - Complexity: O(text), times the length of the phrases where something is missing.
    package func findings(in context: CheckContext) -> [Finding] {
        guard demand.isDecidable(in: context) else { return [] }
        let matches = demand.matches(in: context)
        var next = matches.startIndex
        return units(in: context).flatMap { unit -> [Finding] in
            let place = context.document.sourceRange(of: unit)
            while next < matches.endIndex, matches[next].range.lowerBound < place.lowerBound { next += 1 }
            let start = next
            while next < matches.endIndex, matches[next].range.lowerBound < place.upperBound { next += 1 }
            let inside = matches[start..<next].filter { $0.range.upperBound <= place.upperBound }
            return RequireFindings(demand: demand, document: context.document, unit: self.unit, scope: unit).findings(for: inside)
        }
    }

    private func units(in context: CheckContext) -> [ResolvedScope] {
        let document = context.document
        let units = context.scope.units(unit, of: document)
        guard unit == .section else { return units }
        // What stands above the first heading is no section, and a heading alone has its text in the sections below.
        return units.filter { unit in
            guard let first = unit.spans.first?.paragraph else { return false }
            let isBare = unit.spans.allSatisfy { document.paragraphs[$0.paragraph].role == .heading }
            return document.sections[document.paragraphs[first].section].level > 0 && !isBare
        }
    }
}
