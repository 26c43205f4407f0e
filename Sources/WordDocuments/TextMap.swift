import SourceText

/// The way back from each character of the text to the bytes of the XML that it is written with.
///
/// Four tables, each pointing into the next: pieces of text lie in elements, elements in runs, runs in paragraphs. Thirty
/// bytes a run keep the map of a long report small.
package struct TextMap: Sendable {
    /// A stretch of text that stands in one element.
    package struct Piece: Sendable, Hashable {
        let textStart: UInt32
        let textLength: UInt32
        let sourceStart: UInt32
        let sourceLength: UInt32
        /// The element in the map.
        package let element: UInt32

        /// In the text.
        package var text: ByteRange { Int(textStart)..<Int(textStart + textLength) }
        /// In the part: the characters as written, a reference, or an element that stands for a character.
        package var source: Range<Int> { Int(sourceStart)..<Int(sourceStart + sourceLength) }
        /// Whether text and source are the same bytes, so that every place within has its own; otherwise it is one whole.
        var isVerbatim: Bool { textLength == sourceLength }
    }

    /// `w:t` with its characters, or an element that stands for a character, as `w:tab` does.
    package struct Element: Sendable, Hashable {
        /// Bytes of the start tag.
        package let tag: Range<UInt32>
        /// Behind the end tag.
        package internal(set) var end: UInt32
        package let run: UInt32
        /// Whether it holds characters and can be cut between them.
        package let holdsCharacters: Bool
    }

    /// `w:r`: characters of the same looks.
    package struct Run: Sendable, Hashable {
        /// What matters to whoever puts something around a run.
        package struct Traits: OptionSet, Sendable, Hashable {
            package let rawValue: UInt8
            package init(rawValue: UInt8) { self.rawValue = rawValue }

            package static let inTextBox = Traits(rawValue: 1)
            /// Within another run, as the base text of phonetic signs is.
            package static let nested = Traits(rawValue: 2)
            /// Within a tracked insertion or deletion.
            package static let revised = Traits(rawValue: 4)
            package static let inField = Traits(rawValue: 8)
            package static let inFormula = Traits(rawValue: 16)
        }

        /// From the start tag to behind the end tag.
        package internal(set) var range: Range<UInt32>
        /// Its `w:rPr`; empty if there is none.
        package internal(set) var properties: Range<UInt32>
        /// Its `w:p` in the map.
        package let paragraph: UInt32
        package let traits: Traits
    }

    /// `w:p`.
    package struct Paragraph: Sendable, Hashable {
        /// The part it stands in, as ``WordDocument/parts`` counts.
        package let part: UInt32
        /// From the start tag to behind the end tag.
        package internal(set) var range: Range<UInt32>
        /// Its `w:pPr`; empty at the end of the start tag if there is none.
        package internal(set) var properties: Range<UInt32>
    }

    /// Ascending in the text.
    package internal(set) var pieces: [Piece] = []
    package internal(set) var elements: [Element] = []
    package internal(set) var runs: [Run] = []
    package internal(set) var paragraphs: [Paragraph] = []
}
