import SourceText

extension Place: Stored {
    func store(in writer: inout StoreWriter) {
        start.store(in: &writer)
        end.store(in: &writer)
        quote.store(in: &writer)
        excerpt.store(in: &writer)
        excerptRange.store(in: &writer)
        omitsLineStart.store(in: &writer)
        omitsLineEnd.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            start: try SourcePosition(from: &reader), end: try SourcePosition(from: &reader), quote: try reader.text(),
            excerpt: try reader.text(), excerptRange: try Range(from: &reader), omitsLineStart: try Bool(from: &reader),
            omitsLineEnd: try Bool(from: &reader))
        guard start.offset <= end.offset, excerptRange.upperBound <= excerpt.unicodeScalars.count else { throw StoreFault() }
    }
}

extension MarkedExcerpt: Stored {
    func store(in writer: inout StoreWriter) {
        path.store(in: &writer)
        line.store(in: &writer)
        text.store(in: &writer)
        marks.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            path: try String?(from: &reader), line: try reader.natural(), text: try reader.text(), marks: try [Mark](from: &reader))
        var free = 0
        for mark in marks {
            guard mark.range.lowerBound >= free else { throw StoreFault() }
            free = mark.range.upperBound
        }
        guard free <= text.unicodeScalars.count else { throw StoreFault() }
    }
}

extension MarkedExcerpt.Mark: Stored {
    func store(in writer: inout StoreWriter) {
        range.store(in: &writer)
        operand.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(range: try Range(from: &reader), operand: try reader.natural())
    }
}

extension PlacedEdit: Stored {
    func store(in writer: inout StoreWriter) {
        start.store(in: &writer)
        end.store(in: &writer)
        removed.store(in: &writer)
        replacement.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            start: try SourcePosition(from: &reader), end: try SourcePosition(from: &reader), removed: try reader.text(),
            replacement: try reader.text())
        guard start.offset <= end.offset else { throw StoreFault() }
    }
}

extension PlacedFix: Stored {
    func store(in writer: inout StoreWriter) {
        (safety == .safe).store(in: &writer)
        edits.store(in: &writer)
        rewording.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            safety: try Bool(from: &reader) ? .safe : .unsafe, edits: try [PlacedEdit](from: &reader),
            rewording: try Rewording?(from: &reader))
    }
}

extension Rewording: Stored {
    func store(in writer: inout StoreWriter) {
        before.store(in: &writer)
        after.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(before: try reader.text(), after: try reader.text())
    }
}
