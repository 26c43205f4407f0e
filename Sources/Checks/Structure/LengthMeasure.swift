import DocumentModel
import RuleModel
import SourceText

/// Counts the visible characters of the units of a document.
struct LengthMeasure {
    /// A unit with what stands for it.
    struct Measured {
        /// Visible characters.
        let length: Int
        /// In the source.
        let range: ByteRange
    }

    private let document: Document
    private let scope: ResolvedScope

    init(_ context: CheckContext) {
        document = context.document
        scope = context.scope
    }

    func lengths(of unit: LengthUnit) -> [Measured] {
        switch unit {
        case .sentence: sentences()
        case .paragraph:
            paragraphs { $0.role == .body }.map {
                Measured(length: count($0.readingRange), range: document.face(ofParagraph: $0.index))
            }
        case .section: sections()
        case .heading:
            paragraphs { $0.heading != nil }.compactMap { paragraph in
                paragraph.heading.map { Measured(length: count($0.title), range: document.face(ofParagraph: paragraph.index)) }
            }
        case .title: paragraphs { $0.role == .title }.map { Measured(length: count($0.readingRange), range: $0.range) }
        }
    }

    private func paragraphs(where isWanted: (Paragraph) -> Bool) -> [Paragraph] {
        scope.spans.map { document.paragraphs[$0.paragraph] }.filter(isWanted)
    }

    private func sentences() -> [Measured] {
        scope.spans.flatMap { span -> [Measured] in
            let paragraph = document.paragraphs[span.paragraph]
            guard paragraph.role == .body else { return [] }
            return paragraph.sentences.filter { $0.overlaps(span.range) }.map {
                Measured(length: count($0), range: document.reading.sourceRange(of: $0))
            }
        }
    }

    /// Each section that begins in the scope, with everything below it.
    private func sections() -> [Measured] {
        var sums = [0]
        for paragraph in document.paragraphs {
            sums.append(sums[sums.count - 1] + (paragraph.role == .frame ? 0 : count(paragraph.readingRange)))
        }
        let inScope = Set(scope.spans.map(\.paragraph))
        return document.sections.filter { $0.level > 0 && inScope.contains($0.paragraphs.lowerBound) }.map { section in
            Measured(
                length: sums[section.paragraphs.upperBound] - sums[section.paragraphs.lowerBound],
                range: document.face(ofParagraph: section.paragraphs.lowerBound))
        }
    }

    /// Scalars of a stretch of the reading view that are not blank.
    private func count(_ range: Range<Int>) -> Int {
        let bytes = document.reading.bytes
        var count = 0
        for index in range where bytes[index] & 0xC0 != 0x80 {
            if bytes[index] > 0x20, !isWideBlank(bytes, at: index, end: range.upperBound) { count += 1 }
        }
        return count
    }

    /// The no-break space, U+2000–U+200B and the ideographic space.
    private func isWideBlank(_ bytes: [UInt8], at index: Int, end: Int) -> Bool {
        switch bytes[index] {
        case 0xC2: index + 1 < end && bytes[index + 1] == 0xA0
        case 0xE2: index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] <= 0x8B
        case 0xE3: index + 2 < end && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80
        default: false
        }
    }
}
