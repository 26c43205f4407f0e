import Diagnostics
import DocumentModel
import Hashing
import SourceText

/// Words that are fine where a run looks: what is found within one of them is not reported.
///
/// They are looked for in the reading view, as a reader sees them: over line breaks of the layout, with digits of either width.
package struct AcceptedWords: Sendable {
    package static let none = AcceptedWords()

    private let everywhere: [[UInt8]]
    /// By rule: words that are fine for that rule only.
    private let byRule: [String: [[UInt8]]]

    package init(_ words: [String] = [], byRule: [String: [String]] = [:]) {
        everywhere = Self.read(words)
        self.byRule = byRule.mapValues(Self.read)
    }

    /// Feeds the words to a hash.
    func add(to hash: inout SHA256) {
        hash.add(everywhere.map { String(decoding: $0, as: UTF8.self) })
        for (rule, words) in byRule.sorted(by: { $0.key < $1.key }) {
            hash.add([rule] + words.map { String(decoding: $0, as: UTF8.self) })
        }
    }

    /// Words as a draft's reading view would show them.
    private static func read(_ words: [String]) -> [[UInt8]] {
        words.map { word in
            Document(reading: SourceFile(path: "accept.txt", text: word), format: .plainText).reading.bytes
        }.filter { !$0.isEmpty }
    }

    /// Whether a finding lies within one of the words; one that only overlaps does not.
    ///
    /// Figures that do not add up are no question of words: findings with a reckoning stay.
    ///
    /// - Complexity: O(words · length of a word) for each finding.
    func covers(_ finding: Finding, of rule: String, in view: TextView) -> Bool {
        guard !everywhere.isEmpty || !byRule.isEmpty, finding.reckoning == nil else { return false }
        let start = view.readingOffset(ofSource: finding.range.lowerBound)
        // What ends on a byte that the view leaves out ends where the view goes on.
        let end = finding.range.isEmpty ? start : max(start, view.readingOffset(ofSource: finding.range.upperBound))
        let words = everywhere + (byRule[rule] ?? [])
        return words.contains { Self.occurs($0, round: start..<end, in: view.bytes) }
    }

    /// Whether an occurrence holds a range; one that is empty must lie between two characters of it.
    private static func occurs(_ word: [UInt8], round range: Range<Int>, in text: [UInt8]) -> Bool {
        guard range.count <= word.count else { return false }
        let slack = range.isEmpty ? 1 : 0
        let first = max(0, range.upperBound + slack - word.count)
        let last = min(range.lowerBound - slack, text.count - word.count)
        guard first <= last else { return false }
        return (first...last).contains { text[$0] == word[0] && text[$0..<$0 + word.count].elementsEqual(word) }
    }
}
