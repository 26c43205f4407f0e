import Diagnostics
import Localization

extension TerminalText {
    /// Notes of the same words after which their lines are no longer shown.
    private static let mostExcerpts = 3

    /// Further remarks on a finding, each with its line; many of the same words become one line of places.
    mutating func notes(_ notes: [Diagnostic.PlacedNote]) {
        var rest = notes[...]
        while let first = rest.first {
            let alike = rest.prefix { note in
                note.message == first.message && (note.place == nil) == (first.place == nil) && note.path == first.path
            }
            rest = rest.dropFirst(alike.count)
            if alike.count > Self.mostExcerpts {
                pointer(to: alike.compactMap(\.place), in: first.path, first.message)
            } else {
                alike.forEach { note($0) }
            }
        }
    }

    private mutating func note(_ note: Diagnostic.PlacedNote) {
        pointer(to: note.place.map { [$0] } ?? [], in: note.path, note.message)
        if let place = note.place { excerpt(place, indent: Self.detailIndent + 2, style: .aside) }
    }

    /// `另见 3:7、5:1：message`, `另见 figures.csv:3:5：message`, or `说明：message` without a place.
    private mutating func pointer(to places: [Place], in path: String?, _ message: LocalizedText) {
        field(places.isEmpty ? Wording.note : Wording.see, of: places, in: path) { $0.sentence(message) }
    }
}
