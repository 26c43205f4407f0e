/// What a word beside a figure says; the kinds of markers.tsv.
enum Marker: UInt16, Sendable {
    /// A longer word that only looks like a marker.
    case none = 1
    case about, near, below, above, more, atLeast, atMost, upward
    /// A bare 第N behind it is a place in a ranking.
    case rank

    /// The kind with a name of the table.
    init?(_ name: TabbedTable.Cell) {
        let names: [(StaticString, Marker)] = [
            ("none", .none), ("rank", .rank), ("about", .about), ("near", .near), ("below", .below), ("above", .above),
            ("more", .more), ("atLeast", .atLeast), ("atMost", .atMost), ("upward", .upward),
        ]
        guard let marker = names.first(where: { name.spells($0.0) })?.1 else { return nil }
        self = marker
    }

    /// The kind of qualifier it makes, if any.
    var qualifier: Qualifier.Kind? {
        switch self {
        case .none, .rank: nil
        case .about: .about
        case .near: .near
        case .below: .below
        case .above: .above
        case .more: .more
        case .atLeast: .atLeast
        case .atMost: .atMost
        case .upward: .upward
        }
    }
}
