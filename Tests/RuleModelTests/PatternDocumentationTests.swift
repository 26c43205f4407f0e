import Foundation
import Patterns
import RuleModel
import Testing

/// docs/patterns.md says what really happens.
struct PatternDocumentationTests {
    private static let terms = ["city-level": ["省", "市", "区", "县", "旗", "自治区"]]
    private static let variables = ["year": "2023", "place": "台儿庄区"]

    /// Rows of the tables with the columns "pattern" and "finds".
    private static let examples: [(pattern: String, marked: String)] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = (try? String(contentsOf: root.appending(path: "docs/patterns.md"), encoding: .utf8)) ?? ""
        var isExample = false
        var examples: [(pattern: String, marked: String)] = []
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("| pattern | finds |") {
                isExample = true
            } else if !line.hasPrefix("|") {
                isExample = false
            } else if isExample, line.hasPrefix("| `"), let end = line.range(of: "` | ") {
                let pattern = line[line.index(line.startIndex, offsetBy: 3)..<end.lowerBound].replacingOccurrences(
                    of: "\\|", with: "|")
                examples.append((pattern, String(line[end.upperBound...].dropLast(2))))
            }
        }
        return examples
    }()

    @Test("every example finds what the page says")
    func runsTheExamples() throws {
        #expect(Self.examples.count > 30)
        for (text, marked) in Self.examples {
            let expected = Marked(marked)
            let run = try PatternRun(text, in: expected.text, terms: Self.terms, variables: Self.variables)
            #expect(run.matches.map(\.range) == expected.ranges, "\(text) in \(marked)")
        }
    }

    @Test("every type and alias stands on the page")
    func listsTheTypes() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/patterns.md"), encoding: .utf8)
        for kind in SlotType.Kind.allCases {
            #expect(page.contains("`\(kind.rawValue)`") && page.contains(kind.alias), "\(kind.rawValue)")
        }
    }
}
