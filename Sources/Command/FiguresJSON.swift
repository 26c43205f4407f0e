import Indicators
import JSON
import Quantities
import Reporting
import SourceText

/// The figures for programs: one figure a line, in the format of docs/json-format.md.
enum FiguresJSON {
    static func begin(_ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("version", 1)
        writer.breakLine()
        writer.key("files")
        writer.beginArray()
    }

    static func append(_ list: FigureList, to writer: inout JSONWriter) {
        writer.breakLine()
        writer.beginObject()
        writer.member("path", list.document.source.path)
        writer.key("figures")
        writer.beginArray()
        for figure in list.figures {
            writer.breakLine()
            append(figure, to: &writer)
        }
        if !list.figures.isEmpty { writer.breakLine() }
        writer.endArray()
        writer.endObject()
    }

    static func end(_ writer: inout JSONWriter) {
        writer.breakLine()
        writer.endArray()
        writer.endObject()
    }

    private static func append(_ figure: FigureRow, to writer: inout JSONWriter) {
        let entry = figure.entry
        writer.beginObject()
        writer.member("start", figure.start)
        writer.member("end", figure.end)
        writer.member("text", figure.text)
        writer.member("role", figure.quantity.role.name)
        writer.member("indicator", entry.name)
        writer.member("indicatorText", figure.indicator)
        writer.member("measure", entry.name == nil ? nil : entry.measure.rawValue)
        writer.key("decrease")
        writer.value(entry.isDecrease)
        writer.key("origin")
        writer.value(entry.isOrigin)
        numbers(of: figure, &writer)
        years(entry.years, &writer)
        writer.key("average")
        writer.value(entry.isAverage)
        writer.member("standing", entry.name == nil ? nil : entry.standing.rawValue)
        writer.member("scope", entry.scope)
        writer.member("basis", entry.basis)
        list("qualifiers", figure.qualifiers, &writer)
        list("section", figure.section, &writer)
        writer.member("sentence", figure.sentence)
        writer.endObject()
    }

    // MARK: Parts

    /// Decimals are strings: they are exact, and a reader of JSON numbers may not be.
    private static func numbers(of figure: FigureRow, _ writer: inout JSONWriter) {
        amount("value", figure.written, figure.writtenUpper, figure.unit, &writer)
        amount("base", figure.normalized, figure.normalizedUpper, figure.baseUnit, &writer)
        interval("core", figure.estimate?.core, &writer)
        interval("outer", figure.estimate?.outer, &writer)
        list("terms", figure.terms.map(\.description), &writer)
    }

    private static func amount(
        _ name: StaticString, _ number: ExactDecimal?, _ upper: ExactDecimal?, _ unit: String, _ writer: inout JSONWriter
    ) {
        writer.key(name)
        guard let number else { return writer.value(nil) }
        writer.beginObject()
        writer.member("number", number.description)
        writer.member("to", upper?.description)
        writer.member("unit", unit)
        writer.endObject()
    }

    private static func interval(_ name: StaticString, _ interval: Interval?, _ writer: inout JSONWriter) {
        writer.key(name)
        guard let interval else { return writer.value(nil) }
        writer.beginObject()
        writer.member("from", interval.lower.value?.description)
        writer.key("fromIncluded")
        writer.value(interval.lower.isClosed)
        writer.member("to", interval.upper.value?.description)
        writer.key("toIncluded")
        writer.value(interval.upper.isClosed)
        writer.endObject()
    }

    private static func years(_ years: ClosedRange<Int>?, _ writer: inout JSONWriter) {
        writer.key("years")
        guard let years else { return writer.value(nil) }
        writer.beginObject()
        writer.member("from", years.lowerBound)
        writer.member("to", years.upperBound)
        writer.endObject()
    }

    private static func list(_ name: StaticString, _ texts: [String], _ writer: inout JSONWriter) {
        writer.key(name)
        writer.beginArray()
        for text in texts { writer.value(text) }
        writer.endArray()
    }
}

extension QuantityRole {
    fileprivate var name: String {
        switch self {
        case .cardinal: "cardinal"
        case .ordinal: "ordinal"
        case .rank: "rank"
        case .year: "year"
        case .date: "date"
        case .ratio: "ratio"
        }
    }
}
