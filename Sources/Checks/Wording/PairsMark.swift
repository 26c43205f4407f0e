/// A paired mark in a text.
struct PairsMark: Hashable {
    /// Position in the list of kinds.
    let kind: Int
    let isOpening: Bool
    /// In the reading view.
    let range: Range<Int>
    let paragraph: Int
    /// Nothing stands before it in its paragraph.
    let beginsParagraph: Bool
    /// It need not have a partner: the bracket of 1） and the apostrophe of ’23.
    let mayStandAlone: Bool
}

/// Collects the marks of a text; what only looks like a mark is left out.
struct PairsMarkReader {
    private static let apostrophe: UInt32 = 0x2019
    /// ) and ）
    private static let listBrackets: Set<UInt32> = [0x29, 0xFF09]

    let kinds: PairsKinds
    let bytes: [UInt8]

    /// - Parameter paragraph: the paragraph that the range belongs to, with its beginning.
    /// - Complexity: O(bytes).
    func marks(in range: Range<Int>, paragraph: (index: Int, start: Int)) -> [PairsMark] {
        var marks: [PairsMark] = []
        kinds.forEachMark(in: bytes, range: range) { kind, isOpening, place in
            let scalar = isOpening ? kinds.kinds[kind].opening : kinds.kinds[kind].closing
            if scalar == Self.apostrophe, joinsLetters(place, in: range) { return }
            marks.append(
                PairsMark(
                    kind: kind, isOpening: isOpening, range: place, paragraph: paragraph.index,
                    beginsParagraph: place.lowerBound == paragraph.start,
                    mayStandAlone: !isOpening && mayStandAlone(scalar, place, in: range)))
        }
        return marks
    }

    private func mayStandAlone(_ scalar: UInt32, _ place: Range<Int>, in range: Range<Int>) -> Bool {
        if scalar == Self.apostrophe { return isShortening(place, in: range) }
        return Self.listBrackets.contains(scalar) && endsListNumber(place, in: range)
    }

    /// China’s
    private func joinsLetters(_ place: Range<Int>, in range: Range<Int>) -> Bool {
        guard let before = scalar(before: place.lowerBound, in: range), before.value.isLatinLetter else { return false }
        return scalar(at: place.upperBound, in: range)?.isLatinLetter ?? false
    }

    /// ’23, workers’, 5’
    private func isShortening(_ place: Range<Int>, in range: Range<Int>) -> Bool {
        if let before = scalar(before: place.lowerBound, in: range)?.value, before.isLatinLetter || before.isDigit { return true }
        return scalar(at: place.upperBound, in: range)?.isDigit ?? false
    }

    /// 1）, a): a short number that nothing but a stop stands before. 二） is no such number, but （二） that has lost its bracket.
    private func endsListNumber(_ place: Range<Int>, in range: Range<Int>) -> Bool {
        var start = place.lowerBound
        var length = 0
        while let before = scalar(before: start, in: range), before.value.isDigit || before.value.isLatinLetter {
            start = before.start
            length += 1
            if length > 3 { return false }
        }
        guard length > 0 else { return false }
        return scalar(before: start, in: range).map { !$0.value.isWordSign } ?? true
    }

    private func scalar(at index: Int, in range: Range<Int>) -> UInt32? {
        guard index < range.upperBound else { return nil }
        var index = index
        return LocatedScalars.scalar(in: bytes, at: &index)
    }

    private func scalar(before index: Int, in range: Range<Int>) -> (value: UInt32, start: Int)? {
        guard index > range.lowerBound else { return nil }
        var start = index - 1
        while bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var end = start
        return (LocatedScalars.scalar(in: bytes, at: &end), start)
    }
}
