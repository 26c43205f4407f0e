import Diagnostics
import Localization
import SourceText

extension TerminalText {
    /// A labelled line, `理由：…`, or `另见 3:7、5:1：…` where it concerns other places, of another file if a path is given.
    mutating func field(
        _ label: LocalizedText, of places: [Place] = [], in path: String? = nil, _ body: (inout TerminalText) -> Void
    ) {
        blanks(Self.detailIndent)
        sentence(label)
        for (index, place) in places.enumerated() {
            sentence(index == 0 ? LocalizedText(verbatim: " ") : Wording.listSeparator)
            if index == 0, let path {
                sentence(path)
                words(":")
            }
            position(place.start)
        }
        sentence(Wording.colon)
        body(&self)
        endLine()
    }

    /// `line:column`, both from 1, the column in scalars; of a Word document the paragraph.
    mutating func position(_ position: SourcePosition) {
        guard position.unit == .line else { return sentence(position.shown) }
        number(position.line)
        words(":")
        number(position.column)
    }

    /// Cells before everything that explains a headline.
    static var detailIndent: Int { 4 }
}
