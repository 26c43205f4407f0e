extension Pattern {
    /// Texts that each are a beginning of this pattern, the longest first and the whole left out; of alternatives, each has its own.
    ///
    /// A pattern that was worked out beforehand has lost its pieces, and has none.
    package var beginningTexts: [String] {
        guard let syntax else { return [] }
        let bytes = Array(text.utf8)
        var branches = [syntax.root]
        if case .alternation(let alternatives) = syntax.root.content { branches = alternatives }
        let ends = branches.flatMap { branch -> [Range<Int>] in
            guard case .sequence(let pieces) = branch.content else { return [] }
            return pieces.dropLast().map { branch.range.lowerBound..<$0.range.upperBound }
        }
        return ends.sorted { $0.count > $1.count }.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// The pattern of one of the ``beginningTexts``; `nil` where it is no pattern by itself, or names a word list.
    package func beginning(_ text: String) -> Pattern? {
        do {
            return try Pattern(text, dialect: dialect, isProven: true)
        } catch {
            return nil
        }
    }
}
