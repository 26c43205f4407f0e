extension StoryReader {
    mutating func readTable() throws(WordError) {
        flushCarried()
        builder.tables += 1
        cells.append(CellPosition(table: builder.tables, row: 0, column: 0))
        try readContent()
        cells.removeLast()
    }

    /// A row out of a table, as only a damaged file has it, is read as the text in it.
    mutating func readRow() throws(WordError) {
        if let last = cells.indices.last {
            cells[last] = CellPosition(table: cells[last].table, row: cells[last].row + 1, column: 1)
        }
        let before = removals
        while let child = try reader.child() {
            if child.name == .rowProperties { try readRowProperties() } else { try readChild(child) }
        }
        removals = before
    }

    private mutating func readRowProperties() throws(WordError) {
        while let child = try reader.child() {
            switch child.name {
            case .gridBefore: advance(by: reader.integer(.value))
            case .insertion: removals += Revision.inserted.isKept(in: changes) ? 0 : 1
            case .deletion: removals += Revision.deleted.isKept(in: changes) ? 0 : 1
            default: break
            }
            try reader.skip()
        }
    }

    mutating func readCell() throws(WordError) {
        let before = removals
        let outer = carried
        carried = nil
        var span: Int?
        while let child = try reader.child() {
            if child.name == .cellProperties { span = try readCellProperties() } else { try readChild(child) }
        }
        flushCarried()
        carried = outer
        removals = before
        advance(by: span ?? 1)
    }

    /// The columns of the grid that the cell covers, if it says so.
    private mutating func readCellProperties() throws(WordError) -> Int? {
        var span: Int?
        while let child = try reader.child() {
            switch child.name {
            case .gridSpan: span = reader.integer(.value)
            case .cellInsertion: removals += Revision.inserted.isKept(in: changes) ? 0 : 1
            case .cellDeletion: removals += Revision.deleted.isKept(in: changes) ? 0 : 1
            default: break
            }
            try reader.skip()
        }
        return span
    }

    private mutating func advance(by columns: Int?) {
        guard let last = cells.indices.last else { return }
        cells[last].column += min(max(columns ?? 0, 0), 1 << 16)
    }
}
