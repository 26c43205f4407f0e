import DocumentModel

/// Where in a document a rule looks: the `within` of a rule file.
package struct Scope: Sendable {
    package enum Term: Sendable, Hashable {
        /// Everything but the appendix.
        case document
        case region(Region)
        /// The words of headings; of one level only if given.
        case headings(level: Int?)
        /// Sections whose heading matches.
        case section(TextPattern)
        /// A part as the kind's outline names it.
        case part(String)

        /// Whether no paragraph comes twice in it, as in sections within one another.
        var isApart: Bool { if case .section = self { false } else { true } }
    }

    /// What is looked at: the union of these.
    package let included: [Term]
    /// What is taken out of it.
    package let excluded: [Term]
    /// The stretch in which a check counts, where the author states one.
    package let unit: TextUnit?

    package init(included: [Term], excluded: [Term] = [], unit: TextUnit? = nil) {
        self.included = included
        self.excluded = excluded
        self.unit = unit
    }

    /// The scope of a rule that names none.
    package static let document = Scope(included: [.document])

    /// Whether it is what a rule without `within` looks at.
    package var isWholeDocument: Bool {
        guard excluded.isEmpty, included.count == 1, case .document = included[0] else { return false }
        return true
    }

    /// Patterns that resolving the scope runs.
    package var patterns: [TextPattern] {
        (included + excluded).compactMap { if case .section(let pattern) = $0 { pattern } else { nil } }
    }

    /// Parts that the scope refers to.
    package var partNames: [String] {
        (included + excluded).compactMap { if case .part(let name) = $0 { name } else { nil } }
    }
}
