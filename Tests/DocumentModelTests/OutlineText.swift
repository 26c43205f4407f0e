import DocumentModel

/// A document's structure as lines to compare: one for the document, one for its regions, one for each paragraph.
enum OutlineText {
    static func render(_ document: Document) -> String {
        var lines = [variables(document), regions(document), ""]
        lines += document.paragraphs.map { line($0, of: document) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func variables(_ document: Document) -> String {
        document.variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }

    private static func regions(_ document: Document) -> String {
        Region.allCases.compactMap { region in
            document.regions[region].map { "\(region.rawValue) \($0.lowerBound)–\($0.upperBound - 1)" }
        }.joined(separator: ", ")
    }

    /// Index, line, role, joins, sentences, heading or first words.
    private static func line(_ paragraph: Paragraph, of document: Document) -> String {
        let line = document.source.position(at: paragraph.range.lowerBound).line
        let joins = document.joins.filter { paragraph.range.contains($0.range.lowerBound) }
        let marks = joins.map { $0.cause == .pageEnd ? "⏎" : "↩" }.joined()
        let tally = "\(paragraph.index) @\(line) \(paragraph.role.rawValue)\(marks) \(paragraph.sentences.count)"
        return tally + " " + words(paragraph, of: document)
    }

    private static func words(_ paragraph: Paragraph, of document: Document) -> String {
        guard let heading = paragraph.heading else { return head(document.reading.text(in: paragraph.readingRange)) }
        let indent = String(repeating: "  ", count: heading.level)
        let marker = heading.marker.map { document.reading.text(in: viewRange(of: $0, in: document)) } ?? "·"
        let title = document.reading.text(in: heading.title)
        return "\(indent)\(marker) \(title)\(heading.isRunIn ? " …" : "")"
    }

    private static func viewRange(of marker: HeadingMarker, in document: Document) -> Range<Int> {
        document.reading.readingOffset(
            ofSource: marker.range.lowerBound)..<document.reading.readingOffset(ofSource: marker.range.upperBound)
    }

    private static func head(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(14)))
    }
}
