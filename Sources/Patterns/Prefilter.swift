/// What a text must hold for a pattern to have a chance.
package enum Prefilter: Sendable, Hashable {
    /// At least one of these non-empty UTF-8 byte strings.
    case anyOf([[UInt8]])
    /// Nothing in particular: the pattern must always be run.
    case always
}
