import SourceText

/// A rule file as handed to the loader, with access to the tables beside it.
package struct RuleFile: Sendable {
    package let path: String
    /// Whether the file is known to be sound, as the tests prove of the built-in ones: examples are then passed over, and
    /// patterns compiled when they are first needed, which is most of the time that loading takes.
    package let isProven: Bool
    /// Reads a file whose path is given relative to the rule file.
    package let sibling: @Sendable (String) -> Result<SourceFile, InputError>
    let text: Deferred<SourceFile>

    package init(source: SourceFile, isProven: Bool = false, sibling: @escaping @Sendable (String) -> Result<SourceFile, InputError>) {
        self.init(path: source.path, isProven: isProven, text: Deferred(known: source), sibling: sibling)
    }

    /// A file whose text is only made where something points into it.
    package init(
        path: String, isProven: Bool, text: Deferred<SourceFile>,
        sibling: @escaping @Sendable (String) -> Result<SourceFile, InputError>
    ) {
        self.path = path
        self.isProven = isProven
        self.text = text
        self.sibling = sibling
    }

    package var source: SourceFile { text.value }
}
