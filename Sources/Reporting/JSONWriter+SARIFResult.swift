import Diagnostics
import JSON
import Localization
import SourceText

/// Findings as SARIF has them (`result`, 3.27).
extension JSONWriter {
    mutating func sarifResult(
        _ diagnostic: Diagnostic, in file: SARIFFile, ruleIndex: Int?, fingerprint: String, options: ReportOptions
    ) {
        let language = options.language
        beginObject()
        member("ruleId", diagnostic.rule)
        if let ruleIndex { member("ruleIndex", ruleIndex) }
        member("level", diagnostic.severity.sarifLevel)
        sarifMessage(([diagnostic.lineMessage(in: language)] + diagnostic.remarks(in: language)).joined(separator: "\n"))
        key("locations")
        beginArray()
        beginObject()
        sarifPhysicalLocation(diagnostic.place, in: file)
        logicalLocations(of: diagnostic, language)
        endObject()
        endArray()
        relatedLocations(of: diagnostic, in: file, options)
        key("partialFingerprints")
        beginObject()
        member("hegaoFinding/v1", fingerprint)
        endObject()
        // Edits of a file that is no text would be applied to bytes that they do not mean.
        if let fix = diagnostic.fix, file.isText { fixes(fix, in: file, language) }
        properties(of: diagnostic, language)
        endObject()
    }

    /// `physicalLocation` (3.29); `place` is `nil` for the file as a whole.
    mutating func sarifPhysicalLocation(_ place: Place?, in file: SARIFFile) {
        key("physicalLocation")
        beginObject()
        sarifArtifactLocation(file.path, index: file.index, as: "artifactLocation")
        if let place { region(place, in: file) }
        endObject()
    }

    // MARK: Regions

    /// The columns of a page would count from its top, which nobody can follow.
    private mutating func region(_ place: Place, in file: SARIFFile) {
        key("region")
        beginObject()
        ends(place.start, place.end)
        snippet(of: place, isText: file.isText)
        endObject()
    }

    private mutating func ends(_ start: SourcePosition, _ end: SourcePosition) {
        member("startLine", start.line)
        if start.unit != .page { member("startColumn", start.column) }
        member("endLine", end.line)
        if start.unit != .page { member("endColumn", end.column) }
    }

    /// The words of the place (3.3): as they stand in the file, or as its reader sees them.
    private mutating func snippet(of place: Place, isText: Bool) {
        guard !place.quote.isEmpty, place.quote.unicodeScalars.count <= Place.quoteLimit else { return }
        key("snippet")
        beginObject()
        if isText {
            member("text", place.quote)
        } else {
            key("rendered")
            beginObject()
            member("text", place.quote)
            endObject()
        }
        endObject()
    }

    // MARK: Parts of a document

    /// The section, and the paragraph or page where that is what the places count (3.33).
    private mutating func logicalLocations(of diagnostic: Diagnostic, _ language: Language) {
        let start = diagnostic.place.start
        guard !diagnostic.section.isEmpty || start.unit != .line else { return }
        key("logicalLocations")
        beginArray()
        if let title = diagnostic.section.last {
            beginObject()
            member("name", title)
            member("fullyQualifiedName", diagnostic.section.joined(separator: " › "))
            member("kind", "section")
            endObject()
        }
        if start.unit != .line {
            beginObject()
            member("name", start.shown(in: language))
            member("kind", start.unit == .page ? "page" : "paragraph")
            endObject()
        }
        endArray()
    }

    // MARK: Other places

    /// Places that a finding names besides its own, numbered (3.28.2): those of its notes, then the figures of its reckoning.
    private mutating func relatedLocations(of diagnostic: Diagnostic, in file: SARIFFile, _ options: ReportOptions) {
        let language = options.language
        let notes = diagnostic.notes.filter { $0.place != nil }
        let operands = diagnostic.reckoning?.operands ?? []
        guard !notes.isEmpty || !operands.isEmpty else { return }
        var number = 0
        key("relatedLocations")
        beginArray()
        for note in notes {
            related(&number, note.message(in: language), note.place?.start.unitPrefix(in: language)) { writer in
                writer.sarifPhysicalLocation(note.place, in: note.path.map { Self.other($0, options) } ?? file)
            }
        }
        for (index, operand) in operands.enumerated() {
            let figure = "\(Reckoning.numeral(ofOperand: index)) \(operand.name) “\(operand.text)”"
            let words = figure + Wording.colon(in: language) + operand.interval(in: language)
            related(&number, words, operand.start.unitPrefix(in: language)) { writer in
                writer.location(of: operand, in: operand.path.map { Self.other($0, options) } ?? file)
            }
        }
        endArray()
    }

    private static func other(_ path: String, _ options: ReportOptions) -> SARIFFile {
        SARIFFile(path: RepositoryPath.relative(path, to: options.folder), index: nil, isText: true)
    }

    private mutating func related(
        _ number: inout Int, _ words: String, _ prefix: String?, _ location: (inout JSONWriter) -> Void
    ) {
        beginObject()
        member("id", number)
        location(&self)
        sarifMessage((prefix ?? "") + words)
        endObject()
        number += 1
    }

    private mutating func location(of operand: PlacedReckoning.Operand, in file: SARIFFile) {
        key("physicalLocation")
        beginObject()
        sarifArtifactLocation(file.path, index: file.index, as: "artifactLocation")
        key("region")
        beginObject()
        ends(operand.start, operand.end)
        endObject()
        endObject()
    }

    // MARK: Fixes

    /// The edits as one fix (3.55), in the order of the file.
    private mutating func fixes(_ fix: PlacedFix, in file: SARIFFile, _ language: Language) {
        key("fixes")
        beginArray()
        beginObject()
        sarifMessage(Self.words(of: fix)(in: language), as: "description")
        key("artifactChanges")
        beginArray()
        beginObject()
        sarifArtifactLocation(file.path, index: file.index, as: "artifactLocation")
        list("replacements", fix.edits) { $0.replacement($1) }
        endObject()
        endArray()
        endObject()
        endArray()
    }

    private static func words(of fix: PlacedFix) -> LocalizedText {
        guard let rewording = fix.rewording else { return Wording.together(fix.edits.count) }
        return LocalizedText(verbatim: "“\(rewording.before)” → “\(rewording.after)”")
    }

    private mutating func replacement(_ edit: PlacedEdit) {
        beginObject()
        key("deletedRegion")
        beginObject()
        ends(edit.start, edit.end)
        endObject()
        if !edit.replacement.isEmpty {
            key("insertedContent")
            beginObject()
            member("text", edit.replacement)
            endObject()
        }
        endObject()
    }

    // MARK: Properties

    /// What SARIF has no names for.
    private mutating func properties(of diagnostic: Diagnostic, _ language: Language) {
        key("properties")
        beginObject()
        member("quote", diagnostic.place.quote)
        if let why = diagnostic.why { member("why", why(in: language)) }
        if let source = diagnostic.source { member("source", source) }
        if let fix = diagnostic.fix { member("fixSafety", fix.safety.rawValue) }
        if diagnostic.reckoning != nil { reckoning(diagnostic.reckoning, language) }
        endObject()
    }
}
