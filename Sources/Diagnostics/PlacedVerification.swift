import SourceText

/// A relation that a rule looked at, with places that can be shown.
package struct PlacedVerification: Sendable, Hashable {
    /// The rule's id.
    package let rule: String
    package let outcome: Verification.Outcome
    /// What the relation is stated by.
    package let place: Place
    /// The figures that took part.
    package let operands: [Place]

    init(rule: String, outcome: Verification.Outcome, place: Place, operands: [Place]) {
        self.rule = rule
        self.outcome = outcome
        self.place = place
        self.operands = operands
    }

    /// - Complexity: see ``Place/init(range:in:)``, once for the relation and for each of its figures.
    package init(_ verification: Verification, of rule: String, in source: SourceFile) {
        self.rule = rule
        outcome = verification.outcome
        place = Place(range: verification.range, in: source)
        operands = verification.operands.map { Place(range: $0, in: source) }
    }
}
