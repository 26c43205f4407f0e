/// A place as people and editors count it; computed only when it is shown.
package struct SourcePosition: Sendable, Hashable {
    /// Line number, from 1.
    package let line: Int
    /// Unicode scalars since the start of the line plus one.
    package let column: Int
    /// UTF-16 code units since the start of the line plus one, as SARIF and editors count.
    package let utf16Column: Int
    /// UTF-8 byte offset into the file's text, from 0.
    package let offset: Int

    package init(line: Int, column: Int, utf16Column: Int, offset: Int) {
        self.line = line
        self.column = column
        self.utf16Column = utf16Column
        self.offset = offset
    }
}
