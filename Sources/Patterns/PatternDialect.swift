/// The text of a draft that a pattern is written for.
package enum PatternDialect: Sendable, Hashable, CaseIterable {
    /// The reading view: no breaks inside a paragraph, no blanks next to Chinese characters, full-width digits folded.
    ///
    /// A pattern that asks for one of these is a fault, since it could never match.
    case reading
    /// The file as it stands, blanks and line feeds included.
    case source
}
