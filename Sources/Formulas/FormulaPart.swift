/// A part of a formula that has been read, with all that is known of it before figures are bound.
struct FormulaPart {
    /// Position of its last step.
    let step: Int
    let measure: Measure
    let isList: Bool
    /// UTF-8 bytes of the formula's text.
    private(set) var range: Range<Int>
    /// How many uses of slots stand before it.
    let priorUses: Int
    /// Its value where no slot takes part.
    var constant: Value?
    /// Whether it can be proved that it is not zero.
    var isNeverZero = false

    init(step: Int, measure: Measure, isList: Bool, range: Range<Int>, priorUses: Int) {
        self.step = step
        self.measure = measure
        self.isList = isList
        self.range = range
        self.priorUses = priorUses
    }

    /// The same with the brackets around it.
    func spanning(_ range: Range<Int>) -> FormulaPart {
        var part = self
        part.range = range
        return part
    }
}
