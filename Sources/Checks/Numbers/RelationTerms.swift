import Formulas
import Patterns
import RuleModel
import Synchronization

/// The pattern of a relation with its formulas, made when they are first needed; a class, so that workers share what one has made.
final class RelationTerms: Sendable {
    /// What is made.
    final class Made: Sendable {
        let pattern: TextPattern
        let formulas: [Formula]

        init(_ pattern: TextPattern, _ formulas: [Formula]) {
            self.pattern = pattern
            self.formulas = formulas
        }
    }

    private let known = AtomicLazyReference<Made>()
    private let make: @Sendable () -> Made

    init(_ make: @escaping @Sendable () -> Made) {
        self.make = make
    }

    init(_ pattern: TextPattern, _ formulas: [Formula]) {
        let made = Made(pattern, formulas)
        make = { made }
    }

    /// Made now if it is not there yet; of two workers that make it at once, one wins.
    var made: Made { known.load() ?? known.storeIfNil(make()) }
}

extension RelationTerms.Made {
    /// A wording that tests have proven, found where another pattern has a chance.
    convenience init(_ form: RelationForm, chance: TextPattern) {
        do {
            let pattern = TextPattern(
                pattern: try Pattern(form.pattern, measureWords: .standard, isProven: true, hasPrefilter: false),
                view: .reading, id: chance.id, owner: chance.owner)
            let types = pattern.operandTypes
            self.init(pattern, try form.formulas.map { try Formula($0, slots: types) })
        } catch {
            preconditionFailure("the wording “\(form.key)” was vouched for and cannot be read: \(error)")
        }
    }
}
