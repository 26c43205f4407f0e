/// Reads the figures of a text: numbers, units, markers, ranges, ratios, ranks, dates (numeric-semantics 2 and 6).
///
/// Made for the reading view, and tolerant when run over raw text. The scanner is a value that holds its tables; make one and
/// share it.
package struct QuantityScanner: Sendable {
    /// What a line break between two characters of a figure means.
    package enum LineBreaks: Sendable {
        /// The end of a paragraph: figures never reach across. Right for the reading view.
        case endParagraphs
        /// Layout, as in raw text that was wrapped or cut by page ends: `7200⏎亩` is one figure.
        case areBlanks
    }

    /// The scanner of the embedded tables, made once.
    package static let standard = QuantityScanner()

    private let tables: QuantityTables
    private let classes: ScalarClass

    /// Reads the embedded tables; about a tenth of a millisecond.
    package init() {
        self.init(tables: QuantityTables())
    }

    init(tables: QuantityTables) {
        self.tables = tables
        let starts = [Lexicon.Root.units, .inside, .after].flatMap { tables.lexicon.firstScalars(of: $0) }
        let ends = [Lexicon.Root.before, .unitPrefixes].flatMap { tables.lexicon.firstScalars(of: $0) }
        classes = ScalarClass(continuedBy: starts, precededBy: ends)
    }

    /// The units, currencies and classifiers it knows.
    package var units: UnitTable { tables.units }

    /// Lines of the embedded tables that could not be used; a fault of this program, empty in a release.
    package var tableFaults: [TableFault] { tables.faults }

    /// Finds the figures of a text of any bytes; malformed UTF-8 only hides the figures it damages.
    ///
    /// - Complexity: O(n) in the number of bytes.
    package func scan(_ text: [UInt8], lineBreaks: LineBreaks = .endParagraphs) -> QuantityList {
        let text = ScanText(bytes: text, classes: classes, lineBreaksAreBlank: lineBreaks == .areBlanks)
        var scan = Scan(text: text, units: tables.units, lexicon: tables.lexicon)
        scan.run()
        if scan.showsWideGroups {
            scan = Scan(text: text, units: tables.units, lexicon: tables.lexicon, groupsByWideComma: true)
            scan.run()
        }
        return QuantityList(quantities: scan.found, terms: scan.terms, outOfRange: scan.outOfRange)
    }
}
