import Localization
import SourceText
import Testing

@testable import Diagnostics

/// A finding is known again after its draft was edited elsewhere.
struct FindingIdentityTests {
    private static func identity(_ text: String, section: [String] = ["一年回顾"], message: String = "不妥") -> FindingIdentity {
        let marked = MarkedText(text)
        return FindingIdentity(
            Diagnostic(
                rule: "words/wrong", severity: .error, message: LocalizedText(verbatim: message),
                place: Place(range: marked.ranges[0], in: marked.source), section: section))
    }

    @Test(
        arguments: [
            ("全县⟦做为⟧试点。", "新增一行\n\n全县⟦做为⟧试点。"),
            ("全县⟦做为⟧试点。", "全县⟦做\n为⟧试点。"),
            ("全县⟦做为⟧试点。", "本县⟦做　为⟧示范。"),
        ])
    func linesBlanksAndOtherWordsDoNotMatter(before: String, after: String) {
        #expect(Self.identity(before) == Self.identity(after))
    }

    @Test func wordsAndSectionsMatter() {
        #expect(Self.identity("⟦做为⟧试点") != Self.identity("⟦作为⟧试点"))
        #expect(Self.identity("⟦做为⟧试点") != Self.identity("⟦做为⟧试点", section: ["今年工作"]))
    }

    @Test func whatIsMissingIsKnownByItsMessage() {
        #expect(Self.identity("⟦⟧试点", message: "缺回顾") != Self.identity("⟦⟧试点", message: "缺安排"))
        #expect(Self.identity("⟦⟧试点", message: "缺回顾") == Self.identity("先行⟦⟧试点", message: "缺回顾"))
    }
}
