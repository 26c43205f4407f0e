/// What a slot `{name:type}` takes, as named in a pattern: `percent`, `百分数列`, `count[家]`.
package struct SlotType: Sendable, Hashable {
    /// The types by their English names; ``alias`` is the Chinese one.
    package enum Kind: String, Sendable, CaseIterable {
        case phrase, clause, integer, year, date
        case quantity, money, percent, points, times, doublings, area, length, mass, volume, power, energy
        case people, count, rank, duration, ratio
    }

    package let kind: Kind
    /// Whether the slot takes an enumeration (`percents`, 百分数列) in place of one value.
    package let isList: Bool
    /// The measure word that `count[家]` asks for; `nil` for any.
    package let classifier: String?

    init(kind: Kind, isList: Bool = false, classifier: String? = nil) {
        self.kind = kind
        self.isList = isList
        self.classifier = classifier
    }

    /// Every plain name of a type, English and Chinese, singular ones first.
    package static let names: [String] =
        Kind.allCases.flatMap { [$0.rawValue, $0.alias] } + Kind.allCases.filter(\.hasList).flatMap { [$0.plural, $0.listAlias] }

    /// The type with a name, or `nil` where there is none; only `count` takes a measure word.
    init?(named name: String) {
        let (bare, classifier) = Self.splitting(name)
        guard let (kind, isList) = Self.kind(named: bare) else { return nil }
        guard classifier == nil || (kind == .count && classifier != "") else { return nil }
        self.init(kind: kind, isList: isList, classifier: classifier)
    }

    /// `count[家]` as `count` and 家.
    private static func splitting(_ name: String) -> (bare: String, classifier: String?) {
        guard name.last == "]", let bracket = name.firstIndex(of: "[") else { return (name, nil) }
        return (String(name[..<bracket]), String(name[name.index(after: bracket)...].dropLast()))
    }

    private static func kind(named name: String) -> (kind: Kind, isList: Bool)? {
        for kind in Kind.allCases {
            if name == kind.rawValue || name == kind.alias { return (kind, false) }
            guard kind.hasList else { continue }
            if name == kind.plural || name == kind.listAlias || name == kind.rawValue + "s" { return (kind, true) }
        }
        return nil
    }
}

extension SlotType.Kind {
    /// The Chinese name.
    package var alias: String {
        switch self {
        case .phrase: "词"
        case .clause: "句"
        case .integer: "整数"
        case .year: "年份"
        case .date: "日期"
        case .quantity: "数量"
        case .money: "金额"
        case .percent: "百分数"
        case .points: "百分点"
        case .times: "倍数"
        case .doublings: "番"
        case .area: "面积"
        case .length: "长度"
        case .mass: "重量"
        case .volume: "体积"
        case .power: "功率"
        case .energy: "能量"
        case .people: "人数"
        case .count: "计数"
        case .rank: "名次"
        case .duration: "时长"
        case .ratio: "比例"
        }
    }

    /// Whether recognised figures tell what a slot of the type takes; of the others the text tells it.
    package var isFigure: Bool { !FigureKinds(self).isEmpty }

    /// Whether a slot of the type takes a number of some kind.
    package var isNumeric: Bool { self != .phrase && self != .clause }

    /// Whether there is a list form.
    var hasList: Bool { isNumeric }

    /// The English name of the list form; the mere name with an `s` is understood as well.
    var plural: String {
        switch self {
        case .quantity: "quantities"
        case .energy: "energies"
        case .mass: "masses"
        default: rawValue + "s"
        }
    }

    /// The Chinese name of the list form.
    var listAlias: String { alias + "列" }
}
