import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText
import YAML

/// Looks at the layout that the reading view leaves out.
///
/// ```yaml
/// layout: stray-breaks      # a sentence broken by a page end; a list of keywords is accepted
/// ```
package struct LayoutCheck: Check {
    /// What it can look for.
    private enum Feature: String, CaseIterable {
        case strayBreaks = "stray-breaks"

        /// The keyword that rule authors may write instead.
        var alias: String {
            switch self {
            case .strayBreaks: "断行"
            }
        }
    }

    package static let key = "layout"
    package static let hasOwnMessage = true
    package static let looksAtLayout = true

    private let features: Set<Feature>

    package init?(_ node: YAMLNode, reader: RuleReader) {
        let words = Feature.allCases.flatMap { [(word: $0.rawValue, value: $0), (word: $0.alias, value: $0)] }
        features = Set(reader.items(node).compactMap { reader.keyword($0, words) })
        if features.isEmpty { return nil }
    }

    /// - Complexity: O(paragraphs + joins log paragraphs).
    package func findings(in context: CheckContext) -> [Finding] {
        features.contains(.strayBreaks) ? strayBreaks(in: context) : []
    }

    private func strayBreaks(in context: CheckContext) -> [Finding] {
        let document = context.document
        let inScope = Set(context.scope.spans.map(\.paragraph))
        return document.joins.filter { $0.cause == .pageEnd }.compactMap { join in
            guard let paragraph = document.paragraphIndex(atSource: join.range.lowerBound), inScope.contains(paragraph) else {
                return nil
            }
            let edit = Edit(range: join.range, replacement: Self.link(join.range, in: document.source))
            return Finding(at: join.range, LayoutMessage.strayBreak, edits: [edit])
        }
    }

    /// What takes the place of a break: nothing, or a blank between two Latin words.
    private static func link(_ range: ByteRange, in source: SourceFile) -> String {
        guard range.lowerBound > 0, range.upperBound < source.bytes.count else { return "" }
        return [source.bytes[range.lowerBound - 1], source.bytes[range.upperBound]].allSatisfy(isLatinLetter) ? " " : ""
    }

    private static func isLatinLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

/// What the layout check has to say.
private enum LayoutMessage {
    static let strayBreak = LocalizedText(
        zh: "句子在这里断成了两行，多半是从别处复制时带来的换行，请把上下两行接起来",
        en: "a line break cuts the sentence here, as at the end of a page; join the lines")
}
