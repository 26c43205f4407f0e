/// What a loader wanted where it found something else.
package enum YAMLExpectation: Sendable {
    case mapping, sequence, text
    /// A key or one of a few words.
    case keyword
}
