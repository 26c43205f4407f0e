import Localization
import RuleModel

/// A way in which an example is laid out before the rule is run over it: the layout must not change what is found.
package enum ExampleVariant: String, Sendable, CaseIterable {
    /// As written.
    case plain
    /// Behind a line of Chinese, so that bytes, characters and lines part ways.
    case shifted
    /// With CRLF line ends.
    case crlf
    /// With one break put into the middle of its longest line.
    case wrapped

    /// The example's text in this layout and its expected ranges in it; `nil` where the layout does not apply.
    func laidOut(_ example: RuleExample, isLayoutRule: Bool) -> (text: String, marks: [Range<Int>])? {
        let text = Array(example.text.utf8)
        var marks: [Range<Int>] = []
        if case .bad(let ranges) = example.expectation { marks = ranges }
        switch self {
        case .plain: return (example.text, marks)
        case .shifted: return Self.inserting([(0, Array("此行只为移动位置，与规则无关。\n".utf8))], into: text, marks)
        case .crlf:
            // A document's own breaks are turned; a text of one line gets one behind it.
            let breaks = text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { ($0, [UInt8(ascii: "\r")]) }
            return Self.inserting(breaks.isEmpty ? [(text.count, Array("\r\n".utf8))] : breaks, into: text, marks)
        case .wrapped:
            guard !isLayoutRule, let place = Self.middle(of: text, sparesFigures: example.level != nil) else { return nil }
            return Self.inserting([(place, [UInt8(ascii: "\n")])], into: text, marks)
        }
    }

    /// The text with strings put in at ascending offsets; a mark that begins or ends at one keeps clear of it.
    private static func inserting(
        _ insertions: [(offset: Int, bytes: [UInt8])], into text: [UInt8], _ marks: [Range<Int>]
    ) -> (text: String, marks: [Range<Int>]) {
        var result: [UInt8] = []
        var copied = 0
        for insertion in insertions {
            result += text[copied..<insertion.offset] + insertion.bytes
            copied = insertion.offset
        }
        result += text[copied...]
        let moved = marks.map { mark in
            // What is put in right in front of a mark moves it; what is put in right behind it does not lengthen it.
            let start = mark.lowerBound + shift(insertions) { $0 <= mark.lowerBound }
            let end = mark.upperBound + shift(insertions) { $0 < mark.upperBound || ($0 == mark.upperBound && mark.isEmpty) }
            return start..<max(start, end)
        }
        return (String(decoding: result, as: UTF8.self), moved)
    }

    private static func shift(_ insertions: [(offset: Int, bytes: [UInt8])], where isBefore: (Int) -> Bool) -> Int {
        insertions.reduce(0) { $0 + (isBefore($1.offset) ? $1.bytes.count : 0) }
    }

    /// A place between two Chinese characters about the middle of the longest line, if that line is long enough to be wrapped.
    ///
    /// - Parameter sparesFigures: whether to keep clear of figures, since a figure that had to be put together again is no firm
    ///   ground, and a rule may then be milder than the example says.
    private static func middle(of text: [UInt8], sparesFigures: Bool) -> Int? {
        let lines = text.split(separator: UInt8(ascii: "\n"))
        guard let longest = lines.max(by: { $0.count < $1.count }), longest.count >= 30 else { return nil }
        let half = longest.startIndex + longest.count / 2
        return longest.indices
            .filter {
                isBetweenHan(text, $0, in: longest.indices) && !(sparesFigures && isInFigure(text, $0, in: longest.indices))
            }
            .min { abs($0 - half) < abs($1 - half) }
    }

    /// Whether a digit stands within four Chinese characters before an offset, so that they may be its unit.
    private static func isInFigure(_ text: [UInt8], _ offset: Int, in line: Range<Int>) -> Bool {
        text[max(line.lowerBound, offset - 12)..<offset].contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Whether three-byte scalars of the Han block (U+4E00–U+9FFF) stand on both sides of an offset.
    private static func isBetweenHan(_ text: [UInt8], _ offset: Int, in line: Range<Int>) -> Bool {
        guard offset >= line.lowerBound + 3, offset + 3 <= line.upperBound else { return false }
        return (0xE4...0xE9).contains(text[offset]) && (0xE4...0xE9).contains(text[offset - 3])
    }
}
