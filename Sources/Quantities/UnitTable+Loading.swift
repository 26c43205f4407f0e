import CQuantityTables
import Localization

extension UnitTable {
    private static let columns = 9

    /// Reads the lines of units.tsv into the table and its spellings into the lexicon.
    mutating func load(_ table: TabbedTable, into lexicon: inout Lexicon) {
        var bases: [(row: Int, base: String, line: Int)] = []
        for line in table.lines {
            do throws(TableFault) {
                if line.cells.count > 1, line.cells[1].isDash {
                    try loadVetoes(line, of: table, into: &lexicon)
                } else {
                    let row = try load(line, of: table, into: &lexicon)
                    bases.append((row, line.cells[2].text, line.number))
                }
            } catch {
                faults.append(error)
            }
        }
        for entry in bases { resolve(entry, in: table) }
        findSpecialRows()
    }

    private func loadVetoes(_ line: TabbedTable.Line, of table: TabbedTable, into lexicon: inout Lexicon) throws(TableFault) {
        for word in line.cells[0].words {
            guard lexicon.insert(word.text.unicodeScalars, into: .units, payload: Lexicon.vetoed) == 0 else {
                throw table.fault(line, zh: "“\(word.text)”重复或为空", en: "‘\(word.text)’ is empty or stands twice")
            }
        }
    }

    /// Reads one unit and returns its row.
    private mutating func load(
        _ line: TabbedTable.Line, of table: TabbedTable, into lexicon: inout Lexicon
    ) throws(TableFault) -> Int {
        guard line.cells.count == Self.columns else {
            throw table.fault(line, zh: "应有 \(Self.columns) 列", en: "\(Self.columns) columns are needed")
        }
        guard let dimension = Dimension(rawValue: line.cells[1].text) else {
            throw table.fault(line, zh: "没有这种量纲：\(line.cells[1].text)", en: "no such dimension: \(line.cells[1].text)")
        }
        guard let condition = Condition(rawValue: line.cells[5].text), let isDiscrete = Self.isDiscrete(line.cells[4].text) else {
            throw table.fault(line, zh: "第 5 或第 6 列的词不认识", en: "an unknown word in column 5 or 6")
        }
        guard let factor = ExactDecimal(line.cells[3].text)?.trimmed, let digits = Int64(exactly: factor.significand),
            let exponent = Int8(exactly: factor.exponent), digits > 0
        else { throw table.fault(line, zh: "换算系数应为正的小数", en: "the factor must be a positive decimal") }
        let id = UInt16(rows.count)
        let unit = Unit(
            id: id, base: id, dimension: dimension, isDiscrete: isDiscrete, factorDigits: digits, factorExponent: exponent)
        rows.append(Row(unit: unit, name: line.cells[0].text, english: line.cells[8].text, condition: condition))
        for word in line.cells[6].words { try insert(word.text, .units, id, line, table, &lexicon) }
        for word in line.cells[7].words { try insert(word.text, .unitPrefixes, id, line, table, &lexicon) }
        return Int(id)
    }

    private mutating func insert(
        _ word: String, _ root: Lexicon.Root, _ id: UInt16, _ line: TabbedTable.Line, _ table: TabbedTable,
        _ lexicon: inout Lexicon
    ) throws(TableFault) {
        let scalars = root == .unitPrefixes ? Array(word.unicodeScalars.reversed()) : Array(word.unicodeScalars)
        guard let previous = lexicon.insert(scalars, into: root, payload: id) else {
            throw table.fault(line, zh: "“\(word)”不能作单位", en: "‘\(word)’ cannot be a unit")
        }
        if previous == 0 { return }
        // The later row stands in front of the earlier ones; conditions say which one is meant.
        guard previous != id, previous != Lexicon.vetoed, rows[Int(id)].alternative == 0 else {
            throw table.fault(line, zh: "“\(word)”重复", en: "‘\(word)’ stands twice")
        }
        rows[Int(id)].alternative = previous
    }

    private mutating func resolve(_ entry: (row: Int, base: String, line: Int), in table: TabbedTable) {
        let unit = rows[entry.row].unit
        guard let base = rows.first(where: { $0.name == entry.base && $0.unit.dimension == unit.dimension })?.unit, base.isBase else {
            let line = TabbedTable.Line(number: entry.line, cells: [])
            faults.append(table.fault(line, zh: "没有系数为 1 的基本单位“\(entry.base)”", en: "no base ‘\(entry.base)’ with factor 1"))
            return
        }
        rows[entry.row].unit = unit.with(base: base.id)
    }

    private static func isDiscrete(_ kind: String) -> Bool? {
        switch kind {
        case "discrete": true
        case "continuous": false
        default: nil
        }
    }
}

extension TabbedTable {
    func fault(_ line: Line, zh: String, en: String) -> TableFault {
        TableFault(file: name, line: line.number, message: LocalizedText(zh: zh, en: en))
    }
}
