import Diagnostics
import Localization
import SourceText

extension SourcePosition {
    /// In front of a message in a format that knows lines only: what its line counts, where that is no line; empty for a line.
    func unitPrefix(in language: Language) -> String {
        unit == .line ? "" : shown(in: language) + Wording.colon(in: language)
    }
}

extension Diagnostic {
    /// The message for a format that knows lines only.
    func lineMessage(in language: Language) -> String { place.start.unitPrefix(in: language) + message(in: language) }

    /// The remarks that concern the finding as a whole.
    func remarks(in language: Language) -> [String] { notes.filter { $0.place == nil }.map { $0.message(in: language) } }
}

extension Problem {
    /// The name under which formats for programs list problems among findings.
    static let rule = "hegao/problem"

    /// What went wrong and what to do about it, in one text.
    func sentence(in language: Language) -> String {
        guard let hint else { return message(in: language) }
        return message(in: language) + Wording.semicolon(in: language) + hint(in: language)
    }
}
