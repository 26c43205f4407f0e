import SourceText

/// A rule file as handed to the loader, with access to the tables beside it.
package struct RuleFile: Sendable {
    package let source: SourceFile
    /// Reads a file whose path is given relative to the rule file.
    package let sibling: @Sendable (String) -> Result<SourceFile, InputError>

    package init(source: SourceFile, sibling: @escaping @Sendable (String) -> Result<SourceFile, InputError>) {
        self.source = source
        self.sibling = sibling
    }
}
