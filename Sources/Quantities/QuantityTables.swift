import CQuantityTables

/// The embedded tables, read once: units, markers, fixed words.
struct QuantityTables: Sendable {
    private(set) var units = UnitTable()
    private(set) var lexicon = Lexicon()
    private(set) var faults: [TableFault] = []

    init() {
        self.init(
            units: TabbedTable(quantity_units()), markers: TabbedTable(quantity_markers()), words: TabbedTable(quantity_words()))
    }

    init(units unitTable: TabbedTable, markers: TabbedTable, words: TabbedTable) {
        units.load(unitTable, into: &lexicon)
        faults = units.faults
        for line in markers.lines { loadMarker(line, of: markers) }
        for line in words.lines { loadWord(line, of: words) }
    }

    private mutating func loadMarker(_ line: TabbedTable.Line, of table: TabbedTable) {
        let cells = line.cells.map(\.text)
        guard cells.count == 3, let root = Self.places[cells[1]], let marker = Marker(name: cells[2]) else {
            faults.append(table.fault(line, zh: "应为：词、位置、作用", en: "word, place and kind are needed"))
            return
        }
        let scalars = root == .before ? Array(cells[0].unicodeScalars.reversed()) : Array(cells[0].unicodeScalars)
        guard lexicon.insert(scalars, into: root, payload: marker.rawValue) == 0 else {
            faults.append(table.fault(line, zh: "“\(cells[0])”重复或为空", en: "‘\(cells[0])’ is empty or stands twice"))
            return
        }
    }

    private mutating func loadWord(_ line: TabbedTable.Line, of table: TabbedTable) {
        guard line.cells.count == 1, lexicon.insert(line.cells[0].text.unicodeScalars, into: .words, payload: 1) == 0 else {
            faults.append(table.fault(line, zh: "一行一个词，不重复", en: "one word a line, none twice"))
            return
        }
    }

    private static let places: [String: Lexicon.Root] = ["before": .before, "inside": .inside, "after": .after]
}

extension TabbedTable {
    init(_ file: quantity_table_file) {
        self.init(name: String(cString: file.name), bytes: UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
}
