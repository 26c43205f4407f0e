/// A step through XML.
package struct MarkupEvent: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The start tag of an element.
        case start
        /// The end tag; of an empty element `<a/>` nothing at the end of its only tag.
        case end
        /// Characters, or a part of them: a reference such as `&amp;` and a line break each stand alone.
        case text
    }

    package let kind: Kind
    /// The element's number in the vocabulary; ``MarkupVocabulary/unknown`` for text.
    package let name: UInt16
    /// Bytes of the tag or of the characters as they are written.
    package let range: Range<Int>
    /// What the event carries: attributes of a start tag, characters of a text, as the tape counts them.
    let payload: Range<Int>
}
