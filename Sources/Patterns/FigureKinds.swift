/// Types of slots that one figure of a text satisfies: 5% is a `percent` and a `quantity`.
package struct FigureKinds: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The kinds that are told by a figure's meaning; none for those that the text alone tells.
    package init(_ kind: SlotType.Kind) {
        rawValue =
            switch kind {
            case .phrase, .clause, .integer, .year, .date: 0
            case .quantity: 1 << 0
            case .money: 1 << 1
            case .percent: 1 << 2
            case .points: 1 << 3
            case .times: 1 << 4
            case .doublings: 1 << 5
            case .area: 1 << 6
            case .length: 1 << 7
            case .mass: 1 << 8
            case .volume: 1 << 9
            case .power: 1 << 10
            case .energy: 1 << 11
            case .people: 1 << 12
            case .count: 1 << 13
            case .rank: 1 << 14
            case .duration: 1 << 15
            case .ratio: 1 << 16
            }
    }

    package static let quantity = FigureKinds(.quantity)
}
