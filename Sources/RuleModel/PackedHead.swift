import Diagnostics
import DocumentModel
import Packing
import SourceText

/// What is known of a packed rule before it is read; ids count from the first ones of the pack.
struct PackedHead {
    var id: String
    var severity: Severity
    var applies: [String]
    var formats: [DocumentFormat]
    var years: ClosedRange<Int>?
    var profile: RuleProfile
    var names: RuleNames
    var triggers: [Trigger]?
    var judgesRun: Bool
    var range: ByteRange
    var idRange: ByteRange
    var scopeRange: ByteRange
    var appliesRange: ByteRange
    /// Its first pattern, word list and spare pattern.
    var first: RuleNumbering
    var spare: Int
    /// Where its node stands.
    var node: Int
}

extension PackedHead {
    init(_ reader: inout PackReader) {
        id = reader.text()
        severity = Severity.allCases[reader.number()]
        applies = reader.list { $0.text() }
        formats = reader.list { DocumentFormat.allCases[$0.number()] }
        years = reader.optional { $0.number()...$0.number() }
        profile = RuleProfile.allCases[reader.number()]
        names = RuleNames(
            providedParts: reader.list { $0.text() }, neededParts: reader.list { $0.text() }, variables: reader.list { $0.text() })
        triggers = reader.optional { $0.list { $0.flag() ? .pattern(id: $0.number()) : .words(id: $0.number()) } }
        judgesRun = reader.flag()
        range = reader.range()
        idRange = reader.range()
        scopeRange = reader.range()
        appliesRange = reader.range()
        first = RuleNumbering(patterns: reader.number(), lists: reader.number())
        spare = reader.number()
        node = reader.number()
    }

    func pack(into writer: inout PackWriter) {
        writer.write(id)
        writer.write(Severity.allCases.firstIndex(of: severity) ?? 0)
        writer.write(applies) { $0.write($1) }
        writer.write(formats) { $0.write(DocumentFormat.allCases.firstIndex(of: $1) ?? 0) }
        writer.write(years) {
            $0.write($1.lowerBound)
            $0.write($1.upperBound)
        }
        writer.write(RuleProfile.allCases.firstIndex(of: profile) ?? 0)
        for list in [names.providedParts, names.neededParts, names.variables] { writer.write(list) { $0.write($1) } }
        writer.write(triggers) { $0.write($1) { $1.pack(into: &$0) } }
        writer.write(judgesRun)
        for range in [range, idRange, scopeRange, appliesRange] { writer.write(range) }
        for number in [first.patterns, first.lists, spare, node] { writer.write(number) }
    }
}

extension Trigger {
    fileprivate func pack(into writer: inout PackWriter) {
        switch self {
        case .pattern(let id):
            writer.write(true)
            writer.write(id)
        case .words(let id):
            writer.write(false)
            writer.write(id)
        }
    }

    /// The same trigger behind so many other patterns and lists.
    func moved(by numbering: RuleNumbering) -> Trigger {
        switch self {
        case .pattern(let id): .pattern(id: id + numbering.patterns)
        case .words(let id): .words(id: id + numbering.lists)
        }
    }
}
