import Diagnostics
import Localization

extension TerminalText {
    /// A finding: headline, excerpt, reason, suggestion, notes.
    ///
    /// - Parameter reason: whether to say why and on what clause; a reader need not be told twice.
    mutating func finding(_ diagnostic: Diagnostic, reason: Bool) {
        let style = TextStyle.level(diagnostic.severity)
        headline(diagnostic, style)
        excerpt(diagnostic.place, indent: Self.detailIndent, style: style)
        if reason {
            if let why = diagnostic.why { field(Wording.why) { $0.sentence(why) } }
            if let source = diagnostic.source { field(Wording.source) { $0.sentence(source) } }
        }
        if let fix = diagnostic.fix { suggestion(fix) }
        notes(diagnostic.notes)
    }

    private mutating func headline(_ diagnostic: Diagnostic, _ style: TextStyle) {
        blanks(2)
        position(diagnostic.place.start)
        blanks(2)
        styled(style) { $0.sentence(diagnostic.severity.word) }
        blanks(2)
        sentence(diagnostic.message)
        blanks(2)
        styled(.aside) {
            $0.words("(")
            $0.sentence(diagnostic.rule)
            $0.words(")")
        }
        endLine()
    }
}
