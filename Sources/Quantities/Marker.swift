/// What a word beside a figure says; the raw value is its name in markers.tsv.
enum Marker: UInt16, CaseIterable, Sendable {
    /// A longer word that only looks like a marker.
    case none = 1
    case about, near, below, above, more, atLeast, atMost, upward
    /// A bare 第N behind it is a place in a ranking.
    case rank

    init?(name: String) {
        guard let marker = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
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
