/// One pass over one text: finds where a figure may begin, has it read, and collects what is accepted.
///
/// Every read looks at a bounded number of characters beside what it consumes, so the pass is linear in the text.
struct Scan {
    let text: ScanText
    let units: UnitTable
    let lexicon: Lexicon
    /// Whether a full-width comma groups half-width digits too, as in the reading view of old reports (62，000万吨).
    let groupsByWideComma: Bool

    /// Whether the text shows that it groups so: a comma and three digits that begin with a zero.
    private(set) var showsWideGroups = false
    private(set) var found: [Quantity] = []
    private(set) var terms: [Quantity] = []
    private(set) var outOfRange: [Range<Int>] = []

    init(text: ScanText, units: UnitTable, lexicon: Lexicon, groupsByWideComma: Bool = false) {
        self.text = text
        self.groupsByWideComma = groupsByWideComma
        self.units = units
        self.lexicon = lexicon
        // A report has a figure every 150 bytes or so.
        found.reserveCapacity(text.bytes.count / 144 + 8)
    }

    /// - Complexity: O(n) in the number of bytes.
    mutating func run() {
        var offset = 0
        while let trigger = text.nextTrigger(from: offset) {
            offset = figure(at: trigger.offset, kind: trigger.kind)
        }
    }

    /// Reads the figure that may begin with a character and returns where the pass goes on.
    private mutating func figure(at offset: Int, kind: UInt8) -> Int {
        switch kind {
        case ScalarClass.arabicDigit..<ScalarClass.hanziPower: arabicFigure(at: offset)
        case ScalarClass.hanziDigit..<ScalarClass.several, ScalarClass.several: hanziFigure(at: offset)
        case ScalarClass.half: halfFigure(at: offset)
        case ScalarClass.ordinal: ordinalFigure(at: offset)
        case ScalarClass.front: frontFigure(at: offset)
        case ScalarClass.head: headFigure(at: offset)
        case ScalarClass.doubling: doublingFigure(at: offset)
        default: offset + text.glyph(at: offset).width
        }
    }

    /// Remembers that the digits before `end` are the head of a number grouped by full-width commas.
    mutating func noteWideGroup(at end: Int) {
        guard !showsWideGroups, !groupsByWideComma, beginsWideGroup(at: end) else { return }
        showsWideGroups = true
    }

    // MARK: Collecting

    mutating func emit(_ quantity: Quantity) {
        found.append(quantity)
    }

    mutating func emit(_ quantity: Quantity, terms members: [Quantity]) {
        found.append(quantity.withTerms(terms.count..<terms.count + members.count))
        terms += members
    }

    /// Takes back the last figure, which became part of the next one.
    mutating func dropLast() {
        found.removeLast()
    }

    mutating func emitOutOfRange(_ range: Range<Int>) {
        outOfRange.append(range)
    }

    mutating func replace(at index: Int, with quantity: Quantity) {
        found[index] = quantity
    }
}
