import SourceText

/// A start tag as it stands in the file.
struct HTMLTag {
    /// A name with its value, without quotation marks; the value is empty where there is none.
    struct Attribute {
        let name: String
        let value: ByteRange
    }

    /// In lower case.
    let name: String
    let range: ByteRange
    let attributes: [Attribute]

    /// Where the value of an attribute stands; of several, that of the first.
    subscript(name: String) -> ByteRange? { attributes.first { $0.name == name }?.value }
}
