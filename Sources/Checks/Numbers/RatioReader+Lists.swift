import Quantities

/// Parts as percentages: 三次产业占比分别为5.2%、40.1%和54.7%; read only where the rule says how many parts the whole has.
extension RatioReader {
    var lists: [RatioShares] {
        guard let parts, parts > 2, total == .hundred else { return [] }
        return names.flatMap { lists(behind: $0, parts: parts) }
    }

    /// The list that follows a name, and those that it has become (调整为……).
    private func lists(behind name: Range<Int>, parts: Int) -> [RatioShares] {
        var lists: [RatioShares] = []
        var start = name.upperBound
        while let list = list(behind: start, name, parts: parts) {
            lists.append(list)
            start = list.range.upperBound
        }
        return lists
    }

    private func list(behind start: Int, _ name: Range<Int>, parts: Int) -> RatioShares? {
        let figures = members(from: context.quantities.firstIndex(endingAfter: start))
        guard figures.count > 2, let first = figures.first, let last = figures.last, first.extent.lowerBound >= start,
            leads(start..<first.extent.lowerBound)
        else { return nil }
        let isPlain = figures.allSatisfy { $0.qualifiers.isEmpty && !$0.isRange && !$0.traits.contains(.fraction) }
        let doubt: RatioShares.Doubt? = !isPlain ? .approximate : figures.count != parts ? .otherParts : nil
        let range = first.extent.lowerBound..<last.extent.upperBound
        return RatioShares(terms: figures.map { RatioTerm($0) }, range: range, name: name, doubt: doubt)
    }

    /// Percentages that 、 or 和 part, from one figure on.
    private func members(from first: Int) -> [Quantity] {
        var members: [Quantity] = []
        for index in first..<context.quantities.count where members.count < Self.mostMembers {
            let figure = context.quantities[index]
            guard figure.dimension == .percent, figure.role == .cardinal else { break }
            if let last = members.last, !isSeparator(last.extent.upperBound..<figure.extent.lowerBound) { break }
            members.append(figure)
        }
        return members
    }

    private func isSeparator(_ range: Range<Int>) -> Bool {
        range.count <= Self.longestSeparator
            && ["、", "和", "与", "及", "以及", "、和"].contains { bytes[range].elementsEqual($0.utf8) }
    }

    /// Whether the words before a list only say that it gives the parts: 分别为, 达到, 调整为.
    private func leads(_ gap: Range<Int>) -> Bool {
        guard gap.count <= Self.longestLead, !bytes[gap].contains(UInt8(ascii: "\n")) else { return false }
        return LocatedScalars(bytes, in: gap).values.allSatisfy { Unicode.Scalar($0).map(Self.leadScalars.contains) ?? false }
    }

    private static let mostMembers = 9
    /// In bytes.
    private static let longestSeparator = 6
    private static let longestLead = 24
    /// Those of 分别为, 是, 达到, 调整为, 依次, 各占; not of 增长 and 提高.
    private static let leadScalars = Set("分别依次各占为是达到至调整优化由从变：:".unicodeScalars)
}
