import SourceText

/// The text of a draft with its outline, kept for reports that show it; it shares the bytes of its file.
package struct DraftText: Sendable, Hashable {
    /// What the author wrote as one, however the lines of the file cut it.
    package struct Paragraph: Sendable, Hashable {
        package enum Role: Sendable, Hashable {
            /// Site navigation, source lines, page numbers.
            case frame
            case title
            /// What stands between title and text: the session, the speaker.
            case byline
            case salutation
            /// Level from 1.
            case heading(level: Int)
            case body
        }

        package let role: Role
        /// From the first to the last visible character.
        package let range: ByteRange
        /// A heading that the text of the same paragraph follows, `（一）稳增长`, by its end.
        package let runInEnd: Int?
        /// Position of the paragraph with the innermost heading that it stands under.
        package let section: Int?

        package init(role: Role, range: ByteRange, runInEnd: Int? = nil, section: Int? = nil) {
            self.role = role
            self.range = range
            self.runInEnd = runInEnd
            self.section = section
        }
    }

    package let source: SourceFile
    /// In the order of the text; they do not overlap.
    package let paragraphs: [Paragraph]
    /// Line breaks within paragraphs that only layout put there, with the blanks round them; ascending.
    package let breaks: [ByteRange]

    package init(source: SourceFile, paragraphs: [Paragraph], breaks: [ByteRange] = []) {
        self.source = source
        self.paragraphs = paragraphs
        self.breaks = breaks
    }

    /// Position of the paragraph that an offset lies in or stands behind, and of the first one for what stands before it.
    ///
    /// - Complexity: O(log paragraphs).
    package func paragraph(at offset: Int) -> Int? {
        guard !paragraphs.isEmpty else { return nil }
        var (low, high) = (0, paragraphs.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if paragraphs[middle].range.lowerBound <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
