import Patterns
import TestSupport
import Testing

struct ApproximateMatchTests {
    /// Text with the expected passage in ⟦ ⟧, the anchor, the phrase, the limit, and the runs: `=` kept, `+` inserted,
    /// `-` deleted, `a>b` replaced.
    @Test(
        "the passage that stands for a phrase is found with its differences",
        arguments: [
            ("在⟦以习近平总书记为核心的党中央⟧坚强领导下", "核心的党中央", "以习近平同志为核心的党中央", 3, ["=以习近平", "总书记>同志", "=为核心的党中央"]),
            ("，⟦习近平同志为核心的党中央⟧", "党中央", "以习近平同志为核心的党中央", 2, ["+以", "=习近平同志为核心的党中央"]),
            ("坚持⟦稳中求进总基调⟧，", "稳中求进", "稳中求进工作总基调", 3, ["=稳中求进", "+工作", "=总基调"]),
            ("⟦完整准确、全面贯彻⟧", "贯彻", "完整、准确、全面贯彻", 2, ["=完整", "+、", "=准确、全面贯彻"]),
            ("⟦全面、准确、完整贯彻⟧新", "贯彻", "完整、准确、全面贯彻", 4, ["全面>完整", "=、准确、", "完整>全面", "=贯彻"]),
            ("甲⟦绿水青山就就是金山银山⟧乙", "金山", "绿水青山就是金山银山", 2, ["=绿水青山", "-就", "=就是金山银山"]),
            ("⟦高质量发展⟧", "发展", "高质量发展", 2, ["=高质量发展"]),
            ("质量，⟦高质量发展⟧", "发展", "高质量发展", 9, ["=高质量发展"]),
            ("⟦发展⟧", "发展", "高质量发展", 3, ["+高质量", "=发展"]),
        ])
    func findsThePassage(marked: String, anchor: String, phrase: String, limit: Int, runs: [String]) throws {
        let text = Array(marked.unicodeScalars.filter { $0 != "⟦" && $0 != "⟧" })
        let opening = try #require(Array(marked.unicodeScalars).firstIndex(of: "⟦"))
        let closing = try #require(Array(marked.unicodeScalars).firstIndex(of: "⟧")) - 1
        let canonical = Array(phrase.unicodeScalars)
        let start = try #require(Self.find(Array(anchor.unicodeScalars), in: text))
        let match = try #require(
            ApproximateMatch.nearest(
                to: canonical, in: text, around: start..<start + anchor.unicodeScalars.count, within: limit,
                stops: { $0 == "，" || $0 == "。" }))
        #expect(match.range == opening..<closing)
        #expect(match.runs.map { Self.text(of: $0, text, canonical) } == runs)
    }

    @Test("a passage that is too far off is none")
    func respectsTheLimit() {
        let text = Array("以习近平总书记为核心".unicodeScalars)
        let phrase = Array("以习近平同志为核心".unicodeScalars)
        #expect(ApproximateMatch.nearest(to: phrase, in: text, around: 8..<10, within: 2) == nil)
        #expect(ApproximateMatch.nearest(to: phrase, in: text, around: 8..<10, within: 3)?.distance == 3)
        #expect(ApproximateMatch.nearest(to: [], in: text, around: 0..<0, within: 3) == nil)
        #expect(ApproximateMatch.nearest(to: phrase, in: [], around: 0..<0, within: 3) == nil)
        #expect(ApproximateMatch.nearest(to: phrase, in: text, around: 0..<10, within: -1) == nil)
    }

    @Test(
        "the passage holds the anchor, its runs cover passage and phrase, and they cost what the distance says", arguments: 1...10
    )
    func keepsItsWord(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var found = 0
        for _ in 0..<300 {
            let phrase = Array(generator.text(of: ["甲", "乙", "丙"], upTo: 8).unicodeScalars)
            let text = Array(generator.text(of: ["甲", "乙", "丙", "，"], upTo: 20).unicodeScalars)
            let start = Int.random(in: 0...text.count, using: &generator)
            let anchor = start..<Int.random(in: start...min(text.count, start + 3), using: &generator)
            let limit = Int.random(in: 0...5, using: &generator)
            let match = ApproximateMatch.nearest(to: phrase, in: text, around: anchor, within: limit)
            let best = Self.bestDistance(of: phrase, in: text, around: anchor)
            #expect(match?.distance == (phrase.isEmpty || best > limit ? nil : best))
            guard let match else { continue }
            found += 1
            #expect(match.range.lowerBound <= anchor.lowerBound && anchor.upperBound <= match.range.upperBound)
            #expect(match.runs.flatMap { Array($0.text) } == Array(match.range))
            #expect(match.runs.flatMap { Array($0.phrase) } == Array(phrase.indices))
            #expect(match.runs.allSatisfy { ($0.kind == .keep) == (text[$0.text].elementsEqual(phrase[$0.phrase])) })
            let edits = match.runs.filter { $0.kind != .keep }.reduce(0) { $0 + max($1.text.count, $1.phrase.count) }
            #expect(edits <= match.distance)
        }
        #expect(found > 20)
    }

    /// The smallest plain edit distance between the phrase and any passage round the anchor.
    private static func bestDistance(of phrase: [Unicode.Scalar], in text: [Unicode.Scalar], around anchor: Range<Int>) -> Int {
        var best = Int.max
        for start in 0...anchor.lowerBound {
            for end in anchor.upperBound...text.count { best = min(best, distance(phrase, Array(text[start..<end]))) }
        }
        return best
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var last = Array(0...right.count)
        for (row, element) in left.enumerated() {
            var next = [row + 1]
            for (column, other) in right.enumerated() {
                next.append(min(last[column] + (element == other ? 0 : 1), last[column + 1] + 1, next[column] + 1))
            }
            last = next
        }
        return last[right.count]
    }

    private static func find(_ part: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Int? {
        text.indices.last { text[$0...].starts(with: part) }
    }

    private static func text(of run: EditRun, _ text: [Unicode.Scalar], _ phrase: [Unicode.Scalar]) -> String {
        let (old, new) = (string(text[run.text]), string(phrase[run.phrase]))
        return switch run.kind {
        case .keep: "=" + old
        case .insert: "+" + new
        case .delete: "-" + old
        case .replace: old + ">" + new
        }
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
