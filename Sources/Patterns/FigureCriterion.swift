/// What a slot asks of the figure, or of the enumeration of figures, that it takes.
struct FigureCriterion: Sendable, Hashable {
    let kinds: FigureKinds
    /// The number of the measure word that `count[家]` asks for; `nil` for any.
    let measureWord: UInt16?
    let isList: Bool

    init(_ type: SlotType, measureWord: UInt16?) {
        kinds = FigureKinds(type.kind)
        self.measureWord = measureWord
        isList = type.isList
    }

    init(kinds: FigureKinds, measureWord: UInt16?, isList: Bool) {
        self.kinds = kinds
        self.measureWord = measureWord
        self.isList = isList
    }

    /// Whether a figure may take part in what the slot takes.
    @inline(__always)
    func admits(_ mark: FigureMark) -> Bool {
        // A measure word says more than the dimension does: count[人] takes people.
        measureWord.map { $0 == mark.measureWord } ?? !kinds.isDisjoint(with: mark.kinds)
    }

    /// Whether a figure will do when it stands alone: 一个 is a figure only where it is asked for or enumerated.
    @inline(__always)
    func admitsAlone(_ mark: FigureMark) -> Bool {
        !mark.isIndefinite || measureWord != nil
    }
}
