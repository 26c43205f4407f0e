import Checks
import Testing

@testable import Command

/// The words of the pages about rules.
struct RulesDocsWordsTests {
    @Test func everyKindOfCheckIsInWords() {
        #expect(Set(RulesDocsWords.checks.keys) == Set(Catalogue.all.map { $0.key }))
    }
}
