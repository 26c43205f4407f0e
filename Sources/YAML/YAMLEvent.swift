import SourceText

/// One step of libyaml's walk over a document, copied out of C memory, with its place in bytes.
struct YAMLEvent {
    enum Kind {
        case documentStart, documentEnd, streamStart, streamEnd
        /// A reference such as `*name`.
        case alias
        case scalar(String, YAMLScalar.Style)
        case sequenceStart
        case mappingStart(isFlow: Bool)
        /// The end of a sequence or mapping.
        case collectionEnd
    }

    let kind: Kind
    /// Exact for scalars, aliases and brackets; the end of a block collection stands where the next token begins.
    let range: ByteRange
    let hasAnchor: Bool
    let hasTag: Bool
}
