import Localization

/// A place as people and editors count it; computed only when it is shown.
package struct SourcePosition: Sendable, Hashable {
    /// What `line` counts.
    package enum Unit: Sendable, Hashable {
        case line, paragraph, page
    }

    /// Number of the line, from 1; in a Word document of the paragraph, in a PDF of the page.
    package let line: Int
    /// Unicode scalars since the start of the line plus one.
    package let column: Int
    /// UTF-16 code units since the start of the line plus one, as SARIF and editors count.
    package let utf16Column: Int
    /// UTF-8 bytes since the start of the line plus one, as reviewdog counts.
    package let byteColumn: Int
    /// UTF-8 byte offset into the file's text, from 0.
    package let offset: Int
    package let unit: Unit

    package init(line: Int, column: Int, utf16Column: Int, byteColumn: Int, offset: Int, unit: Unit = .line) {
        self.line = line
        self.column = column
        self.utf16Column = utf16Column
        self.byteColumn = byteColumn
        self.offset = offset
        self.unit = unit
    }

    /// The same place under another offset, for a text that was taken out of the one that it is a place of.
    func moved(to offset: Int) -> SourcePosition {
        SourcePosition(
            line: line, column: column, utf16Column: utf16Column, byteColumn: byteColumn, offset: offset, unit: unit)
    }

    /// As it is shown: `3:7`, or the paragraph or page, whose lines nobody can count.
    package var shown: LocalizedText {
        switch unit {
        case .line: LocalizedText(verbatim: "\(line):\(column)")
        case .paragraph: LocalizedText(zh: "第\(line)段", en: "¶\(line)")
        case .page: LocalizedText(zh: "第\(line)页", en: "p. \(line)")
        }
    }
}
