/// What a word does round a figure: its classes and, for words of time and for names, which one it is.
struct WordValue: Sendable {
    private(set) var classes: WordClass
    /// A word of time by its code, or the index of a name behind ``indexBase``; 0 for neither.
    private var code: UInt16

    private static let indexBase: UInt16 = 0x8000

    init(_ classes: WordClass = []) {
        self.classes = classes
        code = 0
    }

    init(period: PeriodWord) {
        classes = []
        code = period.code
    }

    init(index: Int) {
        classes = []
        code = Self.indexBase + UInt16(index)
    }

    var isEmpty: Bool { classes.isEmpty && code == 0 }
    var period: PeriodWord? { code > 0 && code < Self.indexBase ? PeriodWord(code: code) : nil }
    var index: Int? { code >= Self.indexBase ? Int(code - Self.indexBase) : nil }

    mutating func merge(_ other: WordValue) {
        classes.formUnion(other.classes)
        if other.code != 0 { code = other.code }
    }
}
