/// The names by which rules rely on each other and on what a document says of itself.
struct RuleNames: Sendable {
    /// Parts that the rule locates for the scopes of others.
    let providedParts: [String]
    /// Parts that its scope refers to.
    let neededParts: [String]
    /// Document variables of its patterns and its message.
    let variables: [String]
}
