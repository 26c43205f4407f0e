/// Chooses one place for each part so that as many parts as possible stand in their order.
struct OutlineOrder {
    /// A place for a part.
    private struct Choice {
        let part: Int
        let candidate: OutlineCandidate
        /// The choice in front of it, in ``choices``.
        var previous: Int?
    }

    /// One part in its order outweighs everything else, two slips one part; then a higher heading outweighs a longer text.
    private static let partWeight = 1 << 48
    private static let slipWeight = partWeight / 2
    private static let levelWeight = 1 << 32

    private var choices: [Choice] = []
    /// By part: the best chain that ends with it.
    private var best: [(weight: Int, choice: Int)?]

    private init(partCount: Int) {
        best = Array(repeating: nil, count: partCount)
    }

    /// The place chosen for each part; `nil` for a part that cannot stand in the order, or nowhere.
    ///
    /// - Complexity: O(candidates × (parts + log candidates)).
    static func chosen(from candidates: [[OutlineCandidate]]) -> [OutlineCandidate?] {
        var order = OutlineOrder(partCount: candidates.count)
        for choice in sorted(candidates) { order.add(choice) }
        return order.result()
    }

    /// The first free place for each part, whatever their order; parts with the least choice come first.
    ///
    /// - Complexity: O(candidates + parts log parts).
    static func unordered(from candidates: [[OutlineCandidate]]) -> [OutlineCandidate?] {
        var chosen = [OutlineCandidate?](repeating: nil, count: candidates.count)
        var takenHeadings: Set<Int> = []
        for part in candidates.indices.sorted(by: { (candidates[$0].count, $0) < (candidates[$1].count, $1) }) {
            chosen[part] = candidates[part].first { $0.origin.level == nil || !takenHeadings.contains($0.start) }
            if let place = chosen[part], place.origin.level != nil { takenHeadings.insert(place.start) }
        }
        return chosen
    }

    /// In the order of the text; of the parts that want one heading the last comes first, so that no chain holds two of them.
    private static func sorted(_ candidates: [[OutlineCandidate]]) -> [Choice] {
        let all = candidates.enumerated().flatMap { part, places in places.map { Choice(part: part, candidate: $0) } }
        return all.sorted { left, right in
            if left.candidate.start != right.candidate.start { return left.candidate.start < right.candidate.start }
            let isLeftHeading = left.candidate.origin.level != nil
            if isLeftHeading != (right.candidate.origin.level != nil) { return isLeftHeading }
            return isLeftHeading ? left.part > right.part : left.part < right.part
        }
    }

    private mutating func add(_ choice: Choice) {
        var front: (weight: Int, choice: Int)?
        for part in 0..<choice.part where best[part]?.weight ?? 0 > front?.weight ?? 0 { front = best[part] }
        let weight = (front?.weight ?? 0) + Self.weight(choice.candidate)
        guard weight > best[choice.part]?.weight ?? 0 else { return }
        best[choice.part] = (weight, choices.count)
        choices.append(Choice(part: choice.part, candidate: choice.candidate, previous: front?.choice))
    }

    private static func weight(_ candidate: OutlineCandidate) -> Int {
        let rank = candidate.origin.level.map { max(0, 9 - $0) } ?? 0
        return (candidate.slip == nil ? partWeight : slipWeight) + rank * levelWeight + candidate.paragraphs.count
    }

    private func result() -> [OutlineCandidate?] {
        var chosen = [OutlineCandidate?](repeating: nil, count: best.count)
        var next = best.compactMap(\.self).max { $0.weight < $1.weight }?.choice
        while let index = next {
            chosen[choices[index].part] = choices[index].candidate
            next = choices[index].previous
        }
        return chosen
    }
}
