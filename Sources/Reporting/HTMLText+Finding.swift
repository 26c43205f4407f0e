import Diagnostics
import Localization

extension HTMLText {
    /// Changes of one fix that are told apart.
    private static let mostChanges = 10

    /// A finding in the list, with everything that there is to say about it.
    ///
    /// - Parameters:
    ///   - isLinked: whether the draft that it is about is on the page.
    ///   - isTold: whether an earlier finding has given the same reason; paper does without it then.
    mutating func finding(_ diagnostic: Diagnostic, number: Int, isLinked: Bool, isTold: Bool) {
        element("li", { text in
            text.markup(diagnostic.severity.cardClass)
            text.id(.finding(number))
            text.attribute("data-rule", diagnostic.rule)
            text.markup(" tabindex=\"-1\"")
        }) { text in
            text.head(diagnostic, number, isLinked)
            text.element("p", " class=\"message\"") { $0.sentence(diagnostic.message) }
            text.quote(diagnostic.place)
            if let reckoning = diagnostic.reckoning { text.reckoning(reckoning, number: number, isLinked: isLinked) }
            text.explanations(diagnostic, number, isLinked, isTold)
        }
        endLine()
    }

    private mutating func head(_ diagnostic: Diagnostic, _ number: Int, _ isLinked: Bool) {
        element("p", " class=\"head\"") { text in
            text.link(to: isLinked ? .mark(number) : nil, " class=\"number\"") { $0.number(number) }
            text.element("span", " class=\"level\"") { $0.sentence(diagnostic.severity.word) }
            text.element("span", " class=\"place\"") { $0.sentence(Wording.line(diagnostic.place.start)) }
            text.element("label", " class=\"done\"") { text in
                text.markup("<input type=\"checkbox\">")
                text.sentence(Wording.done)
            }
        }
    }

    /// The words in their line; the words themselves are marked.
    private mutating func quote(_ place: Place) {
        let quote = QuoteInContext(place)
        guard !(quote.before + quote.words + quote.after).isEmpty else { return }
        element("blockquote") { text in
            text.quotation(quote.before)
            text.element("mark") { text in
                quote.words.isEmpty ? text.markup("<span class=\"gap\">\u{2038}</span>") : text.quotation(quote.words)
            }
            text.quotation(quote.after)
        }
    }

    private mutating func explanations(_ diagnostic: Diagnostic, _ number: Int, _ isLinked: Bool, _ isTold: Bool) {
        element("dl") { text in
            if let fix = diagnostic.fix, !fix.edits.isEmpty { text.suggestion(fix) }
            let told: StaticString = isTold ? " class=\"again\"" : ""
            if let why = diagnostic.why { text.entry(Wording.why, told) { $0.sentence(why) } }
            if let source = diagnostic.source { text.entry(Wording.source, told) { $0.sentence(source) } }
            text.notes(diagnostic.notes, number, isLinked)
            text.entry(Wording.rule) { $0.element("code") { $0.sentence(diagnostic.rule) } }
        }
    }

    mutating func entry(
        _ label: LocalizedText, _ attributes: StaticString = "", _ body: (inout HTMLText) -> Void
    ) {
        element("div", attributes) { text in
            text.element("dt") { $0.sentence(label) }
            text.element("dd", "", body)
        }
    }

    /// A link where there is something to lead to, otherwise the bare text.
    mutating func link(to anchor: Anchor?, _ attributes: StaticString = "", _ body: (inout HTMLText) -> Void) {
        guard let anchor else { return element("span", attributes, body) }
        element("a", { text in
            text.markup(attributes)
            text.href(anchor)
        }, body)
    }

    // MARK: Suggestions

    private mutating func suggestion(_ fix: PlacedFix) {
        entry(Wording.suggestion) { text in
            if let rewording = fix.rewording {
                text.change(rewording)
            } else if let edit = fix.edits.first, fix.edits.count == 1 {
                text.change(Rewording(before: edit.removed, after: edit.replacement))
            } else {
                text.sentence(Wording.together(fix.edits.count))
                text.changes(of: fix)
            }
            if fix.safety == .safe { text.element("span", " class=\"safe\"") { $0.sentence(Wording.isSafe) } }
        }
    }

    /// Edits that change the same words in the same way are shown once, with all their lines.
    private mutating func changes(of fix: PlacedFix) {
        let changes = fix.changes(most: Self.mostChanges)
        element("ul") { text in
            for change in changes {
                text.element("li") { text in
                    text.change(change.rewording)
                    text.markup(" ")
                    text.element("span", " class=\"place\"") { $0.sentence(Wording.lines(change.places)) }
                }
            }
            if changes.reduce(0, { $0 + $1.places.count }) < fix.edits.count { text.element("li") { $0.markup("…") } }
        }
    }

    /// What goes is struck out, what comes is underlined, what stays frames both.
    private mutating func change(_ rewording: Rewording) {
        let parts = rewording.difference
        if !rewording.before.isEmpty {
            element("span", " class=\"words\"") { text in
                text.quotation(parts.lead)
                if !parts.before.isEmpty { text.element("del") { $0.quotation(parts.before) } }
                text.quotation(parts.tail)
            }
            if rewording.after.isEmpty { return sentence(" → " + Wording.delete(in: language)) }
            markup(" → ")
        }
        element("span", " class=\"words\"") { text in
            text.quotation(parts.lead)
            if !parts.after.isEmpty { text.element("ins") { $0.quotation(parts.after) } }
            text.quotation(parts.tail)
        }
    }

    // MARK: Notes

    private mutating func notes(_ notes: [Diagnostic.PlacedNote], _ number: Int, _ isLinked: Bool) {
        var index = 0
        while index < notes.count {
            let first = notes[index]
            let alike = notes[index...].prefix { note in
                note.message == first.message && (note.place == nil) == (first.place == nil) && note.path == first.path
            }
            entry(first.place == nil ? Wording.note : Wording.see) { text in
                text.sentence(first.message)
                for (index, note) in zip(alike.indices, alike) {
                    let before = index > alike.startIndex ? alike[index - 1].place?.start.line : nil
                    text.place(of: note, number, index, isLinked, after: before)
                }
            }
            index = alike.endIndex
        }
    }

    /// - Parameter line: the line of the note before; paper names it once.
    private mutating func place(
        of note: Diagnostic.PlacedNote, _ number: Int, _ index: Int, _ isLinked: Bool, after line: Int?
    ) {
        guard let place = note.place else { return }
        markup(" ")
        let attributes: StaticString = place.start.line == line ? " class=\"place again\"" : " class=\"place\""
        link(to: isLinked && note.path == nil ? .note(number, index) : nil, attributes) { text in
            if let path = note.path { text.sentence(path + " ") }
            text.sentence(Wording.line(place.start))
        }
    }
}

extension Severity {
    fileprivate var cardClass: StaticString {
        switch self {
        case .error: " class=\"finding error\""
        case .warning: " class=\"finding warning\""
        case .info: " class=\"finding info\""
        }
    }
}
