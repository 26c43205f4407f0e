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
    static func measuring(_ dimension: Dimension) -> SlotType.Kind? {
        allCases.first { $0.dimension == dimension }
    }
}

extension SlotType {
    /// What every figure in a slot of the type measures; of `count[人]` that is people. `nil` where the type does not tell.
    package var dimension: Dimension? {
        guard kind == .count, let classifier else { return kind.dimension }
        return MeasureWords.dimension(ofWord: classifier)
    }
}
