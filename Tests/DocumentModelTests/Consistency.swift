import DocumentModel
import SourceText
import Testing

/// What holds of every document, whatever its text.
func checkConsistency(of document: Document, sourceLocation: SourceLocation = #_sourceLocation) {
    func expect(_ holds: Bool, _ what: Comment) { if !holds { Issue.record(what, sourceLocation: sourceLocation) } }
    let view = document.reading
    var readingEnd = -1
    var sourceEnd = 0
    for (index, paragraph) in document.paragraphs.enumerated() {
        expect(paragraph.index == index, "paragraphs know their index")
        expect(!paragraph.readingRange.isEmpty, "no paragraph is empty")
        expect(paragraph.readingRange.lowerBound == readingEnd + 1, "one line feed stands between paragraphs")
        expect(!view.bytes[paragraph.readingRange].contains(10), "no paragraph holds a line feed")
        expect(paragraph.range.lowerBound >= sourceEnd && !paragraph.range.isEmpty, "paragraphs ascend in the source")
        expect(
            paragraph.sentences.reduce(paragraph.readingRange.lowerBound) { $1.lowerBound == $0 ? $1.upperBound : -1 }
                == paragraph.readingRange.upperBound, "sentences tile")
        expect(document.sections.indices.contains(paragraph.section), "sections exist")
        expect(document.sections[paragraph.section].paragraphs.contains(index), "a paragraph lies in its section")
        if let heading = paragraph.heading {
            expect(
                heading.title.lowerBound >= paragraph.readingRange.lowerBound
                    && heading.title.upperBound <= paragraph.readingRange.upperBound, "titles lie inside")
            expect(heading.level >= 1, "levels start at one")
        }
        expect(
            (paragraph.role == .heading) == (paragraph.heading.map { !$0.isRunIn } ?? false),
            "a heading alone has the role of one")
        (readingEnd, sourceEnd) = (paragraph.readingRange.upperBound, paragraph.range.upperBound)
    }
    expect(
        document.paragraphs.isEmpty ? view.bytes.isEmpty : readingEnd == view.bytes.count, "nothing follows the last paragraph")
    checkSections(of: document, expect)
    checkMapping(of: document, expect)
    for range in document.regions.values {
        expect(!range.isEmpty && range.upperBound <= document.paragraphs.count, "regions hold paragraphs")
    }
    for (join, next) in zip(document.joins, document.joins.dropFirst()) {
        expect(join.range.upperBound <= next.range.lowerBound, "joins ascend")
    }
}

private func checkSections(of document: Document, _ expect: (Bool, Comment) -> Void) {
    let sections = document.sections
    expect(
        sections[0].paragraphs == 0..<document.paragraphs.count && sections[0].parent == nil, "the first section is the document")
    for section in sections.dropFirst() {
        guard let parent = section.parent.map({ sections[$0] }) else { return expect(false, "all other sections have a parent") }
        expect(
            parent.paragraphs.lowerBound <= section.paragraphs.lowerBound
                && section.paragraphs.upperBound <= parent.paragraphs.upperBound, "sections nest")
        expect(section.level > parent.level && !section.paragraphs.isEmpty, "levels grow inwards")
        expect(document.paragraphs[section.paragraphs.lowerBound].heading != nil, "a section begins with its heading")
    }
}

/// Every scalar of the view maps to itself in the source, or to the full-width form, or is a blank.
private func checkMapping(of document: Document, _ expect: (Bool, Comment) -> Void) {
    let view = document.reading
    var offset = 0
    var sourceEnd = 0
    for scalar in String(decoding: view.bytes, as: UTF8.self).unicodeScalars {
        let range = view.sourceRange(of: offset..<offset + UTF8.width(scalar))
        let original = document.source.text(in: range)
        if scalar != "\n" && scalar != " " {
            let wide = Unicode.Scalar(scalar.value + 0xFEE0).map { String($0) }
            expect(original == String(scalar) || original == wide, "\(scalar) maps to \(original)")
        }
        expect(range.lowerBound >= sourceEnd && !range.isEmpty, "the map ascends")
        expect(view.readingOffset(ofSource: range.lowerBound) == offset, "the map can be inverted")
        sourceEnd = range.upperBound
        offset += UTF8.width(scalar)
    }
}
