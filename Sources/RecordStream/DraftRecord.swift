/// What one line of the input asks to have checked.
package struct DraftRecord: Sendable, Hashable {
    package enum Draft: Sendable, Hashable {
        /// The draft itself, as UTF-8.
        case text([UInt8])
        /// Path of the file that holds it.
        case file(String)
    }

    /// The id as it stands in the line: a string or a number of JSON.
    package let id: [UInt8]
    package let draft: Draft
    /// What a text is called: its ending tells its format; empty where the line does not say. Of a file, its path.
    package let name: String
    /// Id of the kind of document; `nil` to recognise it.
    package let kind: String?
    /// Values that go before what the draft says of itself, by the name of their variable.
    package let variables: [String: String]
}
