import Diagnostics
import SourceText

/// A stretch of a draft that a page links to.
struct DraftMark {
    /// What the stretch is to the finding that it belongs to.
    enum Part: Hashable {
        case words
        case operand(Int)
        case note(Int)
    }

    /// Number of the finding on the page, from 1.
    let finding: Int
    let part: Part
    /// Empty for a position between two characters.
    let range: ByteRange
    let severity: Severity

    var anchor: Anchor {
        switch part {
        case .words: .mark(finding)
        case .operand(let operand): .operand(finding, operand)
        case .note(let note): .note(finding, note)
        }
    }

    /// Everything of a file's findings that lies in the draft itself; the first finding has the number `first`.
    static func all(of diagnostics: [Diagnostic], first: Int) -> [DraftMark] {
        diagnostics.enumerated().flatMap { index, diagnostic in
            marks(of: diagnostic, number: first + index)
        }
    }

    private static func marks(of diagnostic: Diagnostic, number: Int) -> [DraftMark] {
        func mark(_ part: Part, _ range: ByteRange) -> DraftMark {
            DraftMark(finding: number, part: part, range: range, severity: diagnostic.severity)
        }
        let operands = diagnostic.reckoning?.operands ?? []
        let figures = operands.enumerated().filter { $1.path == nil }
        let notes = diagnostic.notes.enumerated().filter { $1.path == nil }
        return [mark(.words, diagnostic.place.range)]
            + figures.map { mark(.operand($0), $1.start.offset..<$1.end.offset) }
            + notes.compactMap { index, note in note.place.map { mark(.note(index), $0.range) } }
    }
}
