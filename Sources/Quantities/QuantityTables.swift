import CQuantityTables

/// The embedded tables, read once: units, markers, fixed words.
struct QuantityTables: Sendable {
    let units: UnitTable
    private(set) var lexicon: Lexicon
    private(set) var faults: [TableFault]

    init() {
        self.init(
            units: TabbedTable(quantity_units()), markers: TabbedTable(quantity_markers()), words: TabbedTable(quantity_words()))
    }

    init(units unitTable: TabbedTable, markers: TabbedTable, words: TabbedTable) {
        let loader = UnitTableLoader(unitTable, lexicon: Lexicon())
        units = loader.units
        lexicon = loader.lexicon
        faults = loader.faults
        for line in markers { readMarker(line, of: markers) }
        for line in words { readWord(line, of: words) }
    }

    private mutating func readMarker(_ line: TabbedTable.Line, of table: TabbedTable) {
        guard line.cells.count == 3, let root = Self.root(line.cells[1]), let marker = Marker(line.cells[2]) else {
            faults.append(table.fault(line.number, zh: "应为：词、位置、作用", en: "word, place and kind are needed"))
            return
        }
        let word = line.cells[0]
        guard lexicon.insert(word.scalars(backwards: root == .before), into: root, payload: marker.rawValue) == 0 else {
            faults.append(table.fault(line.number, zh: "“\(word.text)”重复或为空", en: "‘\(word.text)’ is empty or stands twice"))
            return
        }
    }

    private mutating func readWord(_ line: TabbedTable.Line, of table: TabbedTable) {
        guard line.cells.count == 1, lexicon.insert(line.cells[0].scalars(), into: .words, payload: 1) == 0 else {
            faults.append(table.fault(line.number, zh: "一行一个词，不重复", en: "one word a line, none twice"))
            return
        }
    }

    private static func root(_ place: TabbedTable.Cell) -> Lexicon.Root? {
        place.spells("before") ? .before : place.spells("inside") ? .inside : place.spells("after") ? .after : nil
    }
}

extension TabbedTable {
    init(_ file: quantity_table_file) {
        self.init(name: String(cString: file.name), bytes: UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
}
