import Patterns
import Quantities

extension FigureMarks {
    /// The figures of a text as slots see them; `quantities` are those that were read from it.
    ///
    /// - Complexity: O(figures).
    package init(_ quantities: QuantityList, in text: [UInt8]) {
        var marks: [FigureMark] = []
        marks.reserveCapacity(quantities.count)
        for (index, quantity) in quantities.enumerated() {
            // A marker between two figures may be claimed by both; neither reaches into the other.
            let next = index + 1 < quantities.count ? quantities[index + 1] : nil
            let start = max(quantity.extent.lowerBound, index > 0 ? quantities[index - 1].range.upperBound : 0)
            let end = min(quantity.extent.upperBound, next?.range.lowerBound ?? .max)
            guard !quantity.range.isEmpty, start <= quantity.range.lowerBound, quantity.range.upperBound <= end else { continue }
            marks.append(
                FigureMark(
                    range: quantity.range, extent: start..<end, kinds: quantity.slotKinds, measureWord: quantity.measureWord,
                    isIndefinite: quantity.traits.contains(.indefinite),
                    isJoinedToNext: next.map { Self.isJoined((end, $0.extent.lowerBound), text) } ?? false))
        }
        self.init(marks)
    }

    /// The figures of a text that is no document, such as a wording in a rule file, if the pattern asks for any.
    package static func scanning(_ text: [UInt8], for pattern: Pattern) -> FigureMarks {
        pattern.takesFigures ? FigureMarks(QuantityScanner.standard.scan(text), in: text) : .none
    }

    /// What may stand between two members of an enumeration.
    private static let joints = ["、", "和", "与", "及", "以及", "、和", "、与", "、及", "、以及"].map { Array($0.utf8) }
    private static let longestJoint = joints.map(\.count).max() ?? 0

    private static func isJoined(_ bounds: (lower: Int, upper: Int), _ text: [UInt8]) -> Bool {
        bounds.lower < bounds.upper && bounds.upper - bounds.lower <= longestJoint
            && joints.contains { text[bounds.lower..<bounds.upper].elementsEqual($0) }
    }
}

extension Quantity {
    /// The types of slots that take it.
    fileprivate var slotKinds: FigureKinds {
        switch role {
        case .cardinal: FigureKinds.quantity.union(SlotType.Kind(measuring: dimension).map { FigureKinds($0) } ?? [])
        case .rank: FigureKinds(.rank)
        case .ratio: FigureKinds(.ratio)
        case .ordinal, .year, .date: []
        }
    }

    /// The number of its measure word in ``MeasureWords/standard``.
    fileprivate var measureWord: UInt16 { role == .cardinal && unit.isMeasureWord ? unit.id : 0 }
}
