import Diagnostics
@testable import Linting
import TestSupport
import Testing

/// Layout says nothing about figures: blanks, line breaks and wide digits at any place of a sentence change no verdict.
///
/// The examples of the built-in rules are the sentences; where something is put in is drawn by a seeded generator.
struct FigureLayoutTests {
    /// The examples that lie in one line, so that a break in it is not the end of a heading.
    private static let sentences = FigureTrials.cases.filter { !$0.example.text.contains("\n") }

    @Test func thereAreExamplesToTry() {
        #expect(FigureTrials.cases.count > 200)
        #expect(Self.sentences.count > 150)
    }

    // MARK: Insertions

    @Test(arguments: [" ", "\u{3000}", "  ", "\u{A0}"])
    func blanksChangeNoVerdict(blank: String) {
        expectNoChange(in: FigureTrials.cases, trials: 3, seed: 31) { text, generator in
            Self.inserting(blank, into: text, at: Self.gaps(in: text), &generator)
        }
    }

    @Test func wideDigitsChangeNoVerdict() {
        expectNoChange(in: FigureTrials.cases, trials: 1, seed: 33) { text, _ in Self.widened(text) }
    }

    @Test func windowsLineBreaksChangeNoVerdict() {
        expectNoChange(in: FigureTrials.cases, trials: 1, seed: 34) { text, _ in
            text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") + "\r\n"
        }
    }

    /// A text wrapped at a fixed width, as pasted from a mail or a PDF, with text round it that shows the width.
    @Test(arguments: ["\n", "\r\n"])
    func linesOfFixedWidthChangeNoVerdict(lineBreak: String) {
        expectNoChange(in: Self.sentences, trials: 2, seed: 35) { text, generator in
            Self.wrapped(text, at: Int.random(in: 18...32, using: &generator), lineBreak)
        }
    }

    /// Compares what each rule says of its examples before and after a change of layout.
    ///
    /// - Parameter change: the text in another layout; `nil` where it has no such layout.
    private func expectNoChange(
        in cases: [FigureTrials.Case], trials: Int, seed: UInt64, sourceLocation: SourceLocation = #_sourceLocation,
        _ change: (String, inout SeededGenerator) -> String?
    ) {
        var generator = SeededGenerator(seed: seed)
        let scratch = LintScratch()
        for one in cases {
            let plain = FigureTrials.outcome(one.example.text, of: one, scratch)
            for _ in 0..<trials {
                guard let text = change(one.example.text, &generator) else { continue }
                let changed = FigureTrials.outcome(text, of: one, scratch)
                #expect(
                    Self.agree(plain, changed), "\(one.rule.id): \(plain), but \(changed) for \(text.debugDescription)",
                    sourceLocation: sourceLocation)
            }
        }
    }

    /// Whether two layouts come to the same; figures put together across blanks are less firm, and reported one step milder.
    private static func agree(_ plain: FigureTrials.Outcome, _ changed: FigureTrials.Outcome) -> Bool {
        plain.held == changed.held && plain.open == changed.open && plain.levels.count == changed.levels.count
            && zip(plain.levels, changed.levels).allSatisfy { $1 == $0 || $1 == $0.demoted(by: 1) }
    }

    // MARK: Layouts

    /// Offsets in scalars between two scalars of a line that are not both parts of one number.
    private static func gaps(in text: String) -> [Int] {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.dropFirst().filter { index in
            let pair = [scalars[index - 1], scalars[index]]
            return !pair.contains("\n") && !pair.allSatisfy(isOfNumber) && !pair.allSatisfy { $0.value < 0x80 }
        }
    }

    private static func isOfNumber(_ scalar: Unicode.Scalar) -> Bool { "0123456789.,:：∶—-/".unicodeScalars.contains(scalar) }

    /// Puts a string in at one to three of the places.
    private static func inserting(_ blank: String, into text: String, at gaps: [Int], _ generator: inout SeededGenerator) -> String? {
        guard !gaps.isEmpty else { return nil }
        let places = Set((0..<Int.random(in: 1...3, using: &generator)).map { _ in generator.pick(gaps) })
        var result = String.UnicodeScalarView()
        for (index, scalar) in text.unicodeScalars.enumerated() {
            if places.contains(index) { result.append(contentsOf: blank.unicodeScalars) }
            result.append(scalar)
        }
        return String(result)
    }

    /// Digits, points and per cent signs as Chinese input methods write them.
    private static func widened(_ text: String) -> String? {
        let wide = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            guard "0123456789%".unicodeScalars.contains(scalar) else { return scalar }
            return Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar
        }
        let result = String(String.UnicodeScalarView(wide))
        return result == text ? nil : result
    }

    private static let filler = "全区上下坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，统筹发展和安全，扎实推进各项工作，保持了经济持续健康发展和社会大局稳定。"

    /// The sentence at the end of a paragraph whose lines are all of one length, in scalars; `nil` where a line would end with a
    /// sentence, as the last of a paragraph does, or begin like a numbered paragraph.
    private static func wrapped(_ text: String, at width: Int, _ lineBreak: String) -> String? {
        let scalars = Array((filler + filler + text).unicodeScalars)
        let lines = stride(from: 0, to: scalars.count, by: width).map { start in
            String(String.UnicodeScalarView(scalars[start..<min(start + width, scalars.count)]))
        }
        let looksLikeTwo = lines.dropLast().contains { $0.hasSuffix("。") }
            || lines.contains { $0.unicodeScalars.first.map("（①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars.contains) ?? false }
        return looksLikeTwo ? nil : lines.joined(separator: lineBreak) + lineBreak
    }
}
