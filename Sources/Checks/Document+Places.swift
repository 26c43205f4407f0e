import DocumentModel
import RuleModel
import SourceText

/// Where the checks of structure point: at the words that stand for a paragraph, or between two paragraphs.
extension Document {
    /// The heading of a paragraph with its marker, or else the first sentence; in the source.
    func face(ofParagraph index: Int) -> ByteRange {
        reading.sourceRange(of: readingFace(ofParagraph: index))
    }

    /// The words of a face, without the marker and the end stop of a heading.
    func faceText(ofParagraph index: Int) -> String {
        let paragraph = paragraphs[index]
        return reading.text(in: paragraph.heading?.title ?? readingFace(ofParagraph: index))
    }

    private func readingFace(ofParagraph index: Int) -> Range<Int> {
        let paragraph = paragraphs[index]
        if let heading = paragraph.heading { return paragraph.readingRange.lowerBound..<heading.title.upperBound }
        return paragraph.sentences.first ?? paragraph.readingRange
    }

    /// The position behind a paragraph, where something that is missing after it should stand.
    func gap(behindParagraph index: Int) -> ByteRange {
        paragraphs[index].range.upperBound..<paragraphs[index].range.upperBound
    }

    /// The position in front of a paragraph: behind the one above, or at its beginning where it is the first of the text.
    func gap(beforeParagraph index: Int) -> ByteRange {
        if let above = paragraphs[..<index].last(where: { $0.role != .frame }) { return gap(behindParagraph: above.index) }
        return paragraphs[index].range.lowerBound..<paragraphs[index].range.lowerBound
    }

    /// From the first to the last character of a scope, in the source.
    func sourceRange(of scope: ResolvedScope) -> ByteRange {
        guard let first = scope.spans.first, let last = scope.spans.last else { return 0..<0 }
        return reading.sourceRange(of: first.range).lowerBound..<reading.sourceRange(of: last.range).upperBound
    }

    /// The last paragraph of a stretch that belongs to the text.
    func lastParagraph(in range: Range<Int>) -> Int? {
        range.last { paragraphs[$0].role != .frame }
    }
}
