/// Which mark of a unit belongs to which.
struct PairsMatching {
    /// A pair that ends while a pair begun inside it is still open.
    struct Crossing {
        /// The mark that ends the outer pair too early.
        let closing: Int
        /// The mark that began the inner pair.
        let inner: Int
    }

    let marks: [PairsMark]
    /// By position in ``marks``; `nil` for a mark that stands alone.
    private(set) var partners: [Int?]
    /// For an opening mark, the innermost quotation or title mark that is open round it; brackets do not count.
    private(set) var surroundings: [Int?]
    private(set) var crossings: [Crossing] = []
    /// How many quotation and title marks have been opened up to each mark, itself included.
    private(set) var opened: [Int] = []
    /// Opening marks that only carry a quotation on into another paragraph.
    private var continuations: Set<Int> = []
    /// Open marks of each family.
    private var open: [[Int]]

    /// Each closing mark ends the last open mark of its family, whatever stands between.
    ///
    /// - Complexity: O(marks × families).
    init(_ marks: [PairsMark], of kinds: PairsKinds) {
        self.marks = marks
        partners = Array(repeating: nil, count: marks.count)
        surroundings = partners
        open = Array(repeating: [], count: kinds.families)
        for index in marks.indices { match(index, kinds) }
        // A pair inside another one crosses it only if it ends at all.
        crossings.removeAll { partners[$0.inner] == nil }
    }

    private mutating func match(_ index: Int, _ kinds: PairsKinds) {
        let kind = kinds.kinds[marks[index].kind]
        opened.append((opened.last ?? 0) + (marks[index].isOpening && kind.inner != nil ? 1 : 0))
        if marks[index].isOpening {
            if continuesQuotation(index, kind) {
                continuations.insert(index)
                return
            }
            surroundings[index] = surrounding(kinds)
            open[kind.family].append(index)
        } else if let opening = open[kind.family].popLast() {
            partners[index] = opening
            partners[opening] = index
            for family in open {
                if let inner = family.last, inner > opening { crossings.append(Crossing(closing: index, inner: inner)) }
            }
        }
    }

    /// A long quotation is opened again at the beginning of each of its paragraphs.
    private func continuesQuotation(_ index: Int, _ kind: PairsKind) -> Bool {
        guard kind.isQuotation, marks[index].beginsParagraph, let last = open[kind.family].last else { return false }
        return marks[last].paragraph != marks[index].paragraph
    }

    private func surrounding(_ kinds: PairsKinds) -> Int? {
        let last = open.reduce(-1) { max($0, $1.last ?? -1) }
        guard last >= 0 else { return nil }
        return kinds.kinds[marks[last].kind].inner == nil ? surroundings[last] : last
    }

    /// Marks without a partner that need one, in the order of the text.
    var alone: [Int] {
        marks.indices.filter { partners[$0] == nil && !marks[$0].mayStandAlone && !continuations.contains($0) }
    }
}
