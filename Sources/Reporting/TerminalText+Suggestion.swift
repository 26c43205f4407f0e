import Diagnostics

extension TerminalText {
    /// Scalars after which a text in a suggestion is cut.
    private static let longestText = 60
    /// Edits of one fix that are listed at most.
    private static let mostEdits = 10

    /// What a fix would do: one change where it can be seen as one, otherwise a line for each of its edits.
    mutating func suggestion(_ fix: PlacedFix) {
        if let rewording = fix.rewording {
            field(Wording.suggestion) { $0.change(from: rewording.before, to: rewording.after) }
        } else if let edit = fix.edits.first, fix.edits.count == 1 {
            field(Wording.suggestion) { $0.change(from: edit.removed, to: edit.replacement) }
        } else if !fix.edits.isEmpty {
            field(Wording.suggestion) { $0.sentence(Wording.together(fix.edits.count)) }
            for edit in fix.edits.prefix(Self.mostEdits) { listed(edit) }
            if fix.edits.count > Self.mostEdits {
                blanks(Self.detailIndent + 2)
                words("…")
                endLine()
            }
        }
    }

    private mutating func listed(_ edit: PlacedEdit) {
        blanks(Self.detailIndent + 2)
        position(edit.start)
        blanks(2)
        change(from: edit.removed, to: edit.replacement)
        endLine()
    }

    private mutating func change(from before: String, to after: String) {
        if after.isEmpty {
            sentence(Wording.delete)
            quoted(before)
        } else if before.isEmpty {
            sentence(Wording.insert)
            quoted(after)
        } else {
            // Blanks at an edge are seen only between quotation marks.
            let plain = !before.hasBlankEdge && !after.hasBlankEdge
            plain ? shortened(before, to: Self.longestText) : quoted(before)
            words(" → ")
            plain ? shortened(after, to: Self.longestText) : quoted(after)
        }
    }

    private mutating func quoted(_ text: String) {
        words("“")
        shortened(text, to: Self.longestText)
        words("”")
    }
}

extension String {
    fileprivate var hasBlankEdge: Bool {
        unicodeScalars.first?.properties.isWhitespace == true || unicodeScalars.last?.properties.isWhitespace == true
    }
}
