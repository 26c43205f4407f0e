import Localization
import SourceText

/// A value that can be kept as bytes and taken out again as it was.
protocol Stored {
    func store(in writer: inout StoreWriter)
    /// - Throws: that the bytes are none of this type's.
    init(from reader: inout StoreReader) throws(StoreFault)
}

/// Bytes are not what was written, whatever the reason: nothing of them can be used.
package struct StoreFault: Error, Sendable, Hashable {}

extension Int: Stored {
    func store(in writer: inout StoreWriter) { writer.append(self) }
    init(from reader: inout StoreReader) throws(StoreFault) { self = try reader.integer() }
}

extension Bool: Stored {
    func store(in writer: inout StoreWriter) { writer.append(self ? 1 : 0) }
    init(from reader: inout StoreReader) throws(StoreFault) { self = try reader.choice(of: 2) == 1 }
}

extension String: Stored {
    func store(in writer: inout StoreWriter) { writer.append(self) }
    init(from reader: inout StoreReader) throws(StoreFault) { self = try reader.text() }
}

extension Optional: Stored where Wrapped: Stored {
    func store(in writer: inout StoreWriter) {
        writer.append(self == nil ? 0 : 1)
        if let self { self.store(in: &writer) }
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self = try reader.choice(of: 2) == 0 ? nil : Wrapped(from: &reader)
    }
}

extension Array: Stored where Element: Stored {
    func store(in writer: inout StoreWriter) {
        writer.append(count)
        for element in self { element.store(in: &writer) }
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self = []
        let count = try reader.count()
        reserveCapacity(count)
        for _ in 0..<count { append(try Element(from: &reader)) }
    }
}

extension Range: Stored where Bound == Int {
    func store(in writer: inout StoreWriter) {
        writer.append(lowerBound)
        writer.append(count)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        let lower = try reader.integer()
        let (upper, isTooLarge) = try lower.addingReportingOverflow(reader.integer())
        guard !isTooLarge, lower >= 0, upper >= lower else { throw StoreFault() }
        self = lower..<upper
    }
}

extension LocalizedText: Stored {
    func store(in writer: inout StoreWriter) {
        zh.store(in: &writer)
        en.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(zh: try reader.text(), en: try reader.text())
    }
}

extension SourcePosition: Stored {
    private static let units = [Unit.line, .paragraph, .page]

    func store(in writer: inout StoreWriter) {
        for number in [line, column, utf16Column, byteColumn, offset] { writer.append(number) }
        writer.append(Self.units.firstIndex(of: unit) ?? 0)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        let numbers = (try reader.natural(), try reader.natural(), try reader.natural(), try reader.natural(), try reader.natural())
        self.init(
            line: numbers.0, column: numbers.1, utf16Column: numbers.2, byteColumn: numbers.3, offset: numbers.4,
            unit: Self.units[try reader.choice(of: Self.units.count)])
    }
}
