import Diagnostics
import Localization

extension TerminalText {
    /// A finding: headline, excerpt, reason, suggestion, notes.
    ///
    /// - Parameter reason: whether to say why and on what clause; a reader need not be told twice.
    mutating func finding(_ diagnostic: Diagnostic, reason: Bool) {
        let style = TextStyle.level(diagnostic.severity)
        headline(diagnostic, style)
        if let reckoning = diagnostic.reckoning {
            figures(of: reckoning, at: diagnostic.place, style)
        } else {
            excerpt(diagnostic.place, indent: Self.detailIndent, style: style)
        }
        if reason {
            if let why = diagnostic.why { field(Wording.why) { $0.sentence(why) } }
            if let source = diagnostic.source { field(Wording.source) { $0.sentence(source) } }
        }
        if let fix = diagnostic.fix { suggestion(fix) }
        notes(diagnostic.notes)
    }

    /// The lines with the figures; the line of the finding itself comes first, whether it holds one or not.
    private mutating func figures(of reckoning: PlacedReckoning, at place: Place, _ style: TextStyle) {
        let isShown = reckoning.excerpts.contains { $0.path == nil && $0.line == place.start.line }
        if !isShown { excerpt(place, indent: Self.detailIndent, style: style) }
        for line in reckoning.excerpts.prefix(Self.mostLines) { excerpt(line, indent: Self.detailIndent, style: style) }
        self.reckoning(reckoning)
    }

    /// Lines of figures that are shown; the places of all stand in the table below.
    private static var mostLines: Int { 4 }

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
