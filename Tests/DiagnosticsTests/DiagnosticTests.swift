import Localization
import SourceText
import Testing

@testable import Diagnostics

struct DiagnosticTests {
    private let source = SourceFile(path: "稿.txt", text: "总投资约30亿元左右\n其中工业投资40亿元")

    private func diagnostic(edits: [Edit]) -> Diagnostic {
        let finding = Finding(
            at: 9..<26, LocalizedText(verbatim: "检查的话"),
            notes: [Note(LocalizedText(verbatim: "部分"), at: 45..<52), Note(LocalizedText(verbatim: "说明"))], edits: edits)
        return Diagnostic(
            rule: "number/double-approximation", severity: .warning, finding: finding, source: "GB/T 15835—2011",
            fixSafety: .safe, section: ["一、回顾"], in: source)
    }

    @Test func placesTheFindingAndItsNotes() {
        let diagnostic = diagnostic(edits: [])
        #expect(diagnostic.place == Place(range: 9..<26, in: source))
        #expect(diagnostic.place.quote == "约30亿元左右".prefixQuote(of: source, 9..<26))
        #expect(diagnostic.notes.map { $0.place?.start.line } == [2, nil])
        #expect(diagnostic.notes.map { $0.message.zh } == ["部分", "说明"])
        #expect(diagnostic.message.zh == "检查的话" && diagnostic.fix == nil)
        #expect(diagnostic.source == "GB/T 15835—2011" && diagnostic.section == ["一、回顾"])
    }

    @Test func putsEditsInOrderAndGivesThemBackUnchanged() {
        let (first, second) = (Edit(range: 9..<12, replacement: ""), Edit(range: 20..<26, replacement: "上下"))
        let fix = diagnostic(edits: [second, first]).fix
        #expect(fix?.fix == Fix(safety: .safe, edits: [first, second]))
        #expect(fix?.edits.map { $0.start.column } == [4, 9])
        #expect(fix?.edits.map(\.removed) == [source.text(in: 9..<12), source.text(in: 20..<26)])
    }
}

extension String {
    /// The receiver, after a check that it is what the file holds there: a guard against a wrong number in a test.
    fileprivate func prefixQuote(of source: SourceFile, _ range: ByteRange) -> String {
        #expect(source.text(in: range) == self)
        return self
    }
}
