import Localization

/// A line of an embedded table that could not be used; the line is left out. The tests fail on any.
package struct TableFault: Error, Sendable, Hashable {
    /// The table's file name.
    package let file: String
    /// Line number, from 1.
    package let line: Int
    package let message: LocalizedText
}
