import Localization

/// Reads units.tsv.
struct UnitTableLoader {
    private static let columns = 9

    private(set) var units = UnitTable()
    private(set) var lexicon: Lexicon
    private(set) var faults: [TableFault] = []
    /// The dimension of the line before, which is nearly always that of the next.
    private var lastDimension = Dimension.money
    private var bases: [(id: UInt16, name: TabbedTable.Cell, line: Int)] = []

    init(_ table: TabbedTable, lexicon: Lexicon) {
        self.lexicon = lexicon
        for line in table {
            do throws(TableFault) {
                if line.cells.count > 1, line.cells[1].isDash {
                    try readVetoes(line, of: table)
                } else {
                    try read(line, of: table)
                }
            } catch {
                faults.append(error)
            }
        }
        for base in bases where !units.setBase(of: base.id, named: base.name.text) {
            faults.append(
                table.fault(base.line, zh: "没有系数为 1 的基本单位“\(base.name.text)”", en: "no base ‘\(base.name.text)’ with factor 1"))
        }
        units.findSpecialRows()
    }

    private mutating func readVetoes(_ line: TabbedTable.Line, of table: TabbedTable) throws(TableFault) {
        try line.cells[0].forEachWord { (word) throws(TableFault) in
            guard lexicon.insert(word.scalars(), into: .units, payload: Lexicon.vetoed) == 0 else {
                throw table.fault(line.number, zh: "“\(word.text)”重复", en: "‘\(word.text)’ stands twice")
            }
        }
    }

    private mutating func read(_ line: TabbedTable.Line, of table: TabbedTable) throws(TableFault) {
        guard line.cells.count == Self.columns else {
            throw table.fault(line.number, zh: "应有 \(Self.columns) 列", en: "\(Self.columns) columns are needed")
        }
        let cells = line.cells
        guard let dimension = dimension(cells[1]) else {
            throw table.fault(line.number, zh: "没有这种量纲：\(cells[1].text)", en: "no such dimension: \(cells[1].text)")
        }
        guard let isDiscrete = Self.isDiscrete(cells[4]), let condition = Self.condition(cells[5]) else {
            throw table.fault(line.number, zh: "第 5 或第 6 列的词不认识", en: "an unknown word in column 5 or 6")
        }
        guard let factor = Self.factor(cells[3]) else {
            throw table.fault(line.number, zh: "换算系数应为正的小数", en: "the factor must be a positive decimal")
        }
        let id = units.append(
            name: LocalizedText(zh: cells[0].text, en: cells[8].text), dimension: dimension, isDiscrete: isDiscrete,
            factor: factor,
            condition: condition)
        bases.append((id, cells[2], line.number))
        try readSurfaces(cells[6], of: id, into: .units, line.number, table)
        try readSurfaces(cells[7], of: id, into: .unitPrefixes, line.number, table)
    }

    private mutating func readSurfaces(
        _ cell: TabbedTable.Cell, of id: UInt16, into root: Lexicon.Root, _ line: Int, _ table: TabbedTable
    ) throws(TableFault) {
        try cell.forEachWord { (word) throws(TableFault) in
            guard let previous = lexicon.insert(word.scalars(backwards: root == .unitPrefixes), into: root, payload: id) else {
                throw table.fault(line, zh: "“\(word.text)”不能作单位", en: "‘\(word.text)’ cannot be a unit")
            }
            guard previous == 0 || (previous != Lexicon.vetoed && units.setAlternative(of: id, previous)) else {
                throw table.fault(line, zh: "“\(word.text)”重复", en: "‘\(word.text)’ stands twice")
            }
        }
    }

    private mutating func dimension(_ cell: TabbedTable.Cell) -> Dimension? {
        if cell.elementsEqual(lastDimension.rawValue.utf8) { return lastDimension }
        guard let dimension = Dimension(rawValue: cell.text) else { return nil }
        lastDimension = dimension
        return dimension
    }

    private static func isDiscrete(_ cell: TabbedTable.Cell) -> Bool? {
        cell.spells("discrete") ? true : cell.spells("continuous") ? false : nil
    }

    private static func condition(_ cell: TabbedTable.Cell) -> UnitTable.Condition? {
        if cell.spells("any") { return .any }
        if cell.spells("arabic") { return .arabic }
        if cell.spells("larger") { return .larger }
        if cell.spells("rate") { return .rate }
        return cell.spells("final") ? .final : nil
    }

    private static func factor(_ cell: TabbedTable.Cell) -> (digits: Int64, exponent: Int8)? {
        if cell.spells("1") { return (1, 0) }
        guard let factor = ExactDecimal(cell.text)?.trimmed, let digits = Int64(exactly: factor.significand),
            let exponent = Int8(exactly: factor.exponent), digits > 0
        else { return nil }
        return (digits, exponent)
    }
}
