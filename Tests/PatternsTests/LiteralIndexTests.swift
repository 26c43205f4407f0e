import Patterns
import TestSupport
import Testing

struct LiteralIndexTests {
    /// A hit, for comparison.
    private struct Hit: Hashable, Comparable {
        let start: Int
        let id: Int

        static func < (left: Hit, right: Hit) -> Bool { (left.start, left.id) < (right.start, right.id) }
    }

    @Test("overlapping and equal literals are all found, in the order of their starts")
    func findsOverlaps() {
        let hits = hits(of: ["人民", "民", "人民政府", "人民", "府"], in: "人民政府人民")
        #expect(hits.map(\.start) == [0, 0, 0, 3, 9, 12, 12, 15])
        #expect(Set(hits) == Set([(0, 0), (0, 2), (0, 3), (3, 1), (9, 4), (12, 0), (12, 3), (15, 1)].map(Hit.init)))
    }

    @Test("several literals may report under one id")
    func sharesIds() {
        let index = LiteralIndex([(Array("截止".utf8), 7), (Array("截至".utf8), 7)])
        var found: [Int] = []
        index.scan(Array("截止截至".utf8), range: 0..<12) { id, start in found += [id, start] }
        #expect(found == [7, 0, 7, 6])
    }

    @Test("only the range is looked at")
    func keepsToTheRange() {
        let index = LiteralIndex([(Array("民政".utf8), 0), (Array("民".utf8), 1)])
        var found: [Int] = []
        index.scan(Array("人民政府".utf8), range: 3..<6) { id, start in found += [id, start] }
        #expect(found == [1, 3])
        index.scan(Array("人民政府".utf8), range: 6..<6) { _, _ in Issue.record("an empty range holds nothing") }
    }

    @Test("an index without literals finds nothing")
    func findsNothing() {
        LiteralIndex([]).scan(Array("人民".utf8), range: 0..<6) { _, _ in Issue.record("there is nothing to find") }
    }

    @Test("the index finds what a search one by one finds", arguments: 1...20)
    func agreesWithSearch(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = ["一", "丁", "a", "b", "é", "😀", "😁", "，", "一丁", "\0"]
        for _ in 0..<60 {
            let literals = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
                generator.pick(pieces) + generator.text(of: pieces, upTo: 3)
            }
            let text = generator.text(of: pieces, upTo: 60)
            let hits = hits(of: literals, in: text)
            #expect(hits.map(\.start) == hits.map(\.start).sorted())
            #expect(hits.sorted() == search(for: literals, in: text))
        }
    }

    private func hits(of literals: [String], in text: String) -> [Hit] {
        let index = LiteralIndex(literals.enumerated().map { (Array($0.element.utf8), $0.offset) })
        var hits: [Hit] = []
        index.scan(Array(text.utf8), range: 0..<text.utf8.count) { id, start in hits.append(Hit(start: start, id: id)) }
        return hits
    }

    private func search(for literals: [String], in text: String) -> [Hit] {
        let text = Array(text.utf8)
        return text.indices.flatMap { start in
            literals.indices.filter { text[start...].starts(with: literals[$0].utf8) }.map { Hit(start: start, id: $0) }
        }
    }
}
