import DocumentModel
import Quantities
import RuleModel

/// Finds the parts that belong to the words which name a whole.
struct RatioReader {
    let context: CheckContext
    /// How many parts the whole has; `nil` where the rule leaves it open.
    let parts: Int?
    let total: ExactDecimal
    /// Words that name the whole, in the reading view, ascending.
    let names: [Range<Int>]
    let bytes: [UInt8]

    init(names: PatternList, parts: Int?, total: ExactDecimal, in context: CheckContext) {
        self.context = context
        self.parts = parts
        self.total = total
        let reading = context.document.reading
        bytes = reading.bytes
        self.names = names.matches(in: context).map { match in
            let start = reading.readingOffset(ofSource: match.place.range.lowerBound)
            return start..<max(start, reading.readingOffset(ofSource: match.place.range.upperBound))
        }
    }

    /// In the order of the text.
    ///
    /// - Complexity: O((names + figures) log n).
    var shares: [RatioShares] {
        guard !names.isEmpty else { return [] }
        return (ratios + clocks + lists).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

// MARK: Ratios

extension RatioReader {
    private var ratios: [RatioShares] {
        context.scope.spans.flatMap { span in
            context.quantities.indices(within: span.range).compactMap { index in
                let quantity = context.quantities[index]
                return quantity.role == .ratio ? shares(quantity) : nil
            }
        }
    }

    private func shares(_ ratio: Quantity) -> RatioShares? {
        let terms = context.quantities.terms(of: ratio).map { RatioTerm($0) }
        let isUsual = terms.count > 2 && (parts ?? terms.count) == terms.count
        if let name = nameBehind(ratio.range) {
            return RatioShares(terms: terms, range: ratio.range, name: name, doubt: doubt(ratio, terms))
        }
        guard let name = nameBefore(ratio.range) else { return nil }
        let gap = name.upperBound..<ratio.range.lowerBound
        // 三次产业结构优化、城乡居民收入比降至2.1∶1: a ratio of another kind counts only where it follows the name at once.
        guard isUsual || (gap.count <= Self.longestGap && !holdsStop(gap, orListComma: true)) else { return nil }
        // 三次产业结构持续优化，由10.2∶40.1∶49.7调整为……: the words may stand a clause before, as long as the ratio looks like parts.
        let isClear = gap.count <= Self.longestClause && !holdsStop(gap)
        let doubt = doubt(ratio, terms) ?? (isClear || looksWhole(terms) ? nil : .unrelated)
        return RatioShares(terms: terms, range: ratio.range, name: name, doubt: doubt)
    }

    /// The last words of the sentence before a ratio that name the whole.
    private func nameBefore(_ ratio: Range<Int>) -> Range<Int>? {
        let next = names.partitionPoint { $0.upperBound > ratio.lowerBound }
        guard next > 0, let sentence = context.document.sentence(containing: ratio.lowerBound),
            names[next - 1].lowerBound >= sentence.lowerBound
        else { return nil }
        return names[next - 1]
    }

    /// 4.0∶37.7∶58.3的三次产业结构
    private func nameBehind(_ ratio: Range<Int>) -> Range<Int>? {
        let next = names.partitionPoint { $0.lowerBound >= ratio.upperBound }
        guard next < names.count else { return nil }
        let gap = ratio.upperBound..<names[next].lowerBound
        return gap.count <= Self.longestLink && bytes[gap].starts(with: "的".utf8) && !holdsStop(gap) ? names[next] : nil
    }

    private func doubt(_ ratio: Quantity, _ terms: [RatioTerm]) -> RatioShares.Doubt? {
        if !ratio.qualifiers.isEmpty { return .approximate }
        if let parts, parts != terms.count { return .otherParts }
        let sum = RatioSum(terms, total: total)
        let isTenth = [-1, -2].contains { total.scaled(byPowerOfTen: $0) == sum.value }
        return isTenth ? .otherTotal : nil
    }

    /// Within two fifths of the whole.
    private func looksWhole(_ terms: [RatioTerm]) -> Bool {
        let sum = RatioSum(terms, total: total).value
        guard let difference = sum.subtracting(total)?.magnitude, let most = total.multiplied(by: Self.leeway) else {
            return false
        }
        return difference <= most
    }

    private static let leeway = ExactDecimal(4).scaled(byPowerOfTen: -1) ?? .zero
    /// In bytes.
    private static let longestLink = 15
    private static let longestGap = 45
    private static let longestClause = 300
}

// MARK: Clauses

extension RatioReader {
    /// Whether a clause ends within a range, or with `orListComma` also an item of a list.
    func holdsStop(_ range: Range<Int>, orListComma: Bool = false) -> Bool {
        LocatedScalars(bytes, in: range).values.contains { scalar in
            switch Unicode.Scalar(scalar) {
            case "，", "。", "；", ";": true
            case "、": orListComma
            default: false
            }
        }
    }
}
