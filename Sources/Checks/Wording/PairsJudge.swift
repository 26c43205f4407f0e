/// Says what is wrong with the marks of one unit.
struct PairsJudge {
    let kinds: PairsKinds
    let bytes: [UInt8]
    let matching: PairsMatching

    private var marks: [PairsMark] { matching.marks }

    /// In the order of the text; a mark is blamed for one thing only.
    ///
    /// - Complexity: O(marks log marks), and the bytes between stray marks that are close together.
    func flaws() -> [PairsFlaw] {
        var flaws = pairFlaws()
        let alone = Dictionary(grouping: matching.alone) { kind($0).family }
        for family in alone.values { flaws += strayFlaws(family) }
        flaws += matching.crossings.map(crossingFlaw)
        var blamed: Set<Int> = []
        return flaws.filter { isAskedFor($0) && blamed.insert($0.mark).inserted }.sorted { $0.mark < $1.mark }
    }

    private func kind(_ mark: Int) -> PairsKind { kinds.kinds[marks[mark].kind] }

    private func isAskedFor(_ flaw: PairsFlaw) -> Bool {
        kind(flaw.mark).isAskedFor || (flaw.fault == .width && (flaw.other.map { kind($0).isAskedFor } ?? false))
    }

    // MARK: Pairs

    private func pairFlaws() -> [PairsFlaw] {
        marks.indices.compactMap { opening in
            guard marks[opening].isOpening, let closing = matching.partners[opening] else { return nil }
            return widthFlaw(opening, closing) ?? nestingFlaw(opening, closing)
        }
    }

    private func widthFlaw(_ opening: Int, _ closing: Int) -> PairsFlaw? {
        guard marks[opening].kind != marks[closing].kind else { return nil }
        let isOpeningWide = PairsKinds.widened(kind(opening).opening) == kind(opening).opening
        let (narrow, wide) = isOpeningWide ? (closing, opening) : (opening, closing)
        let scalar = marks[narrow].isOpening ? kind(wide).opening : kind(wide).closing
        return PairsFlaw(.width, at: narrow, with: wide, mends: [(narrow, scalar)])
    }

    private func nestingFlaw(_ opening: Int, _ closing: Int) -> PairsFlaw? {
        guard let inner = kind(opening).inner, let outer = matching.surroundings[opening],
            marks[outer].kind == marks[opening].kind, matching.partners[outer] != nil
        else { return nil }
        // “甲“、”乙” is two quotations with their inner marks turned round, not one inside another.
        if !holdsWords(from: marks[opening].range.upperBound, to: marks[closing].range.lowerBound) {
            return PairsFlaw(.direction, at: opening, with: closing, mends: turned([opening, closing]))
        }
        // What stands still further inside would have to change as well: that is for the author to do.
        let isInnermost = matching.opened[opening] == matching.opened[closing]
        return PairsFlaw(
            .nesting, at: opening, with: outer, mends: isInnermost ? [(opening, inner.opening), (closing, inner.closing)] : [])
    }

    /// Two closing marks side by side only have to change places: 《……（试行》）.
    private func crossingFlaw(_ crossing: PairsMatching.Crossing) -> PairsFlaw {
        let closing = crossing.closing
        guard let end = matching.partners[crossing.inner], marks[end].range.lowerBound == marks[closing].range.upperBound else {
            return PairsFlaw(.crossing, at: closing, with: crossing.inner)
        }
        let mends = [(mark: closing, scalar: kind(end).closing), (mark: end, scalar: kind(closing).closing)]
        return PairsFlaw(.crossing, at: closing, with: crossing.inner, mends: mends)
    }

    /// Whether there are words between two places; more than a few signs are taken for words, so that the cost stays linear.
    private func holdsWords(from start: Int, to end: Int) -> Bool {
        guard end - start <= 4 * 3 else { return true }
        var index = start
        while index < end {
            if LocatedScalars.scalar(in: bytes, at: &index).isWordSign { return true }
        }
        return false
    }

    // MARK: Marks that stand alone

    /// Of marks of one family: closing ones come first, since an opening one would have taken them.
    private func strayFlaws(_ alone: [Int]) -> [PairsFlaw] {
        var flaws: [PairsFlaw] = []
        var next = 0
        while next < alone.count {
            let mark = alone[next]
            if next + 1 < alone.count, let flaw = directionFlaw(mark, alone[next + 1]) {
                flaws.append(flaw)
                next += 2
            } else {
                if !marks[mark].isOpening {
                    flaws.append(PairsFlaw(.unopened, at: mark))
                } else if !isTakenUpAgain(mark) {
                    flaws.append(PairsFlaw(.unclosed, at: mark))
                }
                next += 1
            }
        }
        return flaws
    }

    /// Two stray marks round a few words of one sentence were meant as a pair.
    private func directionFlaw(_ first: Int, _ second: Int) -> PairsFlaw? {
        guard areClose(first, second) else { return nil }
        return switch (marks[first].isOpening, marks[second].isOpening) {
        case (true, true): PairsFlaw(.direction, at: second, with: first, mends: turned([second]))
        case (false, false): PairsFlaw(.direction, at: first, with: second, mends: turned([first]))
        case (false, true): PairsFlaw(.direction, at: first, with: second, mends: turned([first, second]))
        case (true, false): nil
        }
    }

    private func turned(_ wrong: [Int]) -> [(mark: Int, scalar: UInt32)] {
        wrong.map { ($0, marks[$0].isOpening ? kind($0).closing : kind($0).opening) }
    }

    /// At most forty characters apart, and no sentence ends between them.
    private func areClose(_ first: Int, _ second: Int) -> Bool {
        var index = marks[first].range.upperBound
        let end = marks[second].range.lowerBound
        guard index < end, end - index <= 40 * 3, marks[first].kind == marks[second].kind else { return false }
        while index < end {
            if Self.stops.contains(LocatedScalars.scalar(in: bytes, at: &index)) { return false }
        }
        return true
    }

    private static let stops = Set("。！？\n".unicodeScalars.map(\.value))

    /// GB/T 15834—2011 leaves a quotation of several paragraphs open until its last; each of them begins with the mark.
    private func isTakenUpAgain(_ mark: Int) -> Bool {
        guard kind(mark).isQuotation, marks[mark].beginsParagraph else { return false }
        let end = bytes[marks[mark].range.upperBound...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return bytes[min(end + 1, bytes.count)...].starts(with: bytes[marks[mark].range])
    }
}
