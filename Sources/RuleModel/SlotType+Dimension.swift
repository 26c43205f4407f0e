import Patterns
import Quantities

extension SlotType.Kind {
    /// What every figure in a slot of the type measures; `nil` where that is the text's business (`quantity`, `integer`) and for
    /// what measures nothing (`rank`, `ratio`, `year`, `date`, words).
    package var dimension: Dimension? {
        switch self {
        case .phrase, .clause, .integer, .year, .date, .quantity, .rank, .ratio: nil
        case .money: .money
        case .percent: .percent
        case .points: .points
        case .times: .times
        case .doublings: .doublings
        case .area: .area
        case .length: .length
        case .mass: .mass
        case .volume: .volume
        case .power: .power
        case .energy: .energy
        case .people: .people
        case .count: .count
        case .duration: .duration
        }
    }

    /// The type of slot for figures of a dimension; `nil` where only `quantity` takes them.
    package init?(measuring dimension: Dimension) {
        switch dimension {
        case .number, .temperature, .other: return nil
        case .money: self = .money
        case .percent: self = .percent
        case .points: self = .points
        case .times: self = .times
        case .doublings: self = .doublings
        case .area: self = .area
        case .length: self = .length
        case .mass: self = .mass
        case .volume: self = .volume
        case .power: self = .power
        case .energy: self = .energy
        case .people: self = .people
        case .count: self = .count
        case .duration: self = .duration
        }
    }
}

extension SlotType {
    /// What every figure in a slot of the type measures; of `count[人]` that is people. `nil` where the type does not tell.
    package var dimension: Dimension? {
        guard kind == .count, let classifier else { return kind.dimension }
        return MeasureWords.dimension(ofWord: classifier)
    }
}
