import SourceText

/// A text derived from a source file of which every byte knows the source bytes it stands for.
///
/// The *reading view* is the text as a reader takes it in: breaks that only come from page layout are gone, so are blanks
/// next to Chinese characters, invisible characters and Markdown emphasis, and full-width digits and letters are folded.
/// Paragraphs are separated by one line feed, so no paragraph holds one. The *raw view* is the source itself.
package struct TextView: Sendable {
    /// A run of view bytes that map to the source in one step; it ends where the next one begins.
    ///
    /// Every view byte of it stands for the same number of source bytes: one where the text was copied, three where
    /// full-width characters were folded. A run of one byte, such as the line feed between two paragraphs, may stand for
    /// any number. Offsets are narrow, as a long text has many runs.
    struct Segment: Sendable {
        private let narrowViewStart: Int32
        private let narrowSourceStart: Int32
        private var narrowSourceLength: Int32

        init(viewStart: Int, sourceStart: Int, sourceLength: Int) {
            (narrowViewStart, narrowSourceStart) = (Int32(viewStart), Int32(sourceStart))
            narrowSourceLength = Int32(sourceLength)
        }

        var viewStart: Int { Int(narrowViewStart) }
        var sourceStart: Int { Int(narrowSourceStart) }
        var sourceLength: Int {
            get { Int(narrowSourceLength) }
            set { narrowSourceLength = Int32(newValue) }
        }
    }

    /// Valid UTF-8.
    package let bytes: [UInt8]
    /// Ascending in both texts and gapless over `bytes`; empty for the raw view, which maps to itself.
    let segments: [Segment]

    init(bytes: [UInt8], segments: [Segment]) {
        self.bytes = bytes
        self.segments = segments
    }

    /// The source's own text under the identity mapping.
    package init(raw source: SourceFile) {
        self.init(bytes: source.bytes, segments: [])
    }

    /// The text of a range of the view.
    package func text(in range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
