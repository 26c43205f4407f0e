import SourceText

/// A logical paragraph: what the author wrote as one, however the lines of the file cut it.
package struct Paragraph: Sendable, Hashable {
    /// What a paragraph does in the document.
    package enum Role: String, Sendable {
        /// Site navigation, source and time lines, page numbers: not part of the document and not searched.
        case frame
        case title
        /// ——2023年2月8日在……第二次会议上
        case sessionLine = "session-line"
        /// 区长 刘晓璐
        case speaker
        /// 各位代表：
        case salutation
        /// A heading that stands alone.
        case heading
        /// Text, with or without a run-in heading.
        case body
    }

    package let heading: Heading?
    /// Sentences in the reading view; they tile `readingRange`.
    package let sentences: [Range<Int>]
    // Narrow: a long text has many paragraphs, and none has 2 GiB.
    private let source: NarrowRange
    private let reading: NarrowRange
    private let position: Int32
    private let innermost: Int32
    package let role: Role

    /// Position in ``Document/paragraphs``.
    package var index: Int { Int(position) }
    /// From the first to the last visible character, in the source; marks that the reading view drops are visible there.
    package var range: ByteRange { source.range }
    /// The same text in the reading view, without the line feed behind it.
    package var readingRange: Range<Int> { reading.range }
    /// Index of the innermost section in ``Document/sections``.
    package var section: Int { Int(innermost) }

    package init(
        index: Int, role: Role, range: ByteRange, readingRange: Range<Int>, heading: Heading?, sentences: [Range<Int>],
        section: Int
    ) {
        position = Int32(index)
        self.role = role
        source = NarrowRange(range)
        reading = NarrowRange(readingRange)
        self.heading = heading
        self.sentences = sentences
        innermost = Int32(section)
    }
}
