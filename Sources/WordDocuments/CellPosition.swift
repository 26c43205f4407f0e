/// Where a cell stands in its table; all counted from 1.
package struct CellPosition: Sendable, Hashable {
    /// The table in the order in which tables begin in the document.
    package let table: Int
    package internal(set) var row: Int
    /// The first column of the table's grid that the cell covers.
    package internal(set) var column: Int
}
