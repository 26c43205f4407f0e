import Diagnostics
import Localization

/// Blocks of Markdown in the making, each after an empty line.
struct MarkdownText: Sendable {
    let language: Language
    private(set) var bytes: [UInt8] = []

    init(_ language: Language) { self.language = language }

    mutating func append(_ other: MarkdownText) {
        if !other.bytes.isEmpty { beginBlock() }
        bytes += other.bytes
    }

    mutating func heading(_ level: Int, _ text: String) {
        beginBlock()
        line(String(repeating: "#", count: level) + " " + Markdown.text(text))
    }

    mutating func paragraphs(_ texts: [LocalizedText]) {
        for text in texts {
            beginBlock()
            line(Markdown.paragraph(text(in: language)))
        }
    }

    /// What the run adds up to, in whole sentences.
    mutating func summary(_ summary: Summary, infoIsOff: Bool) {
        beginBlock()
        let result = summary.isClean ? Wording.clean(summary) : Wording.checked(summary)
        let off = infoIsOff && summary.files > 0 ? [Wording.infoIsOff] : []
        let sentences = ([result] + Wording.remarks(summary, problemsFollow: true) + off).map { $0(in: language) }
        line(Markdown.paragraph(sentences.joined(separator: language == .english ? " " : "")))
    }

    mutating func problems(_ problems: [Problem]) {
        guard !problems.isEmpty else { return }
        heading(2, Wording.problems(in: language))
        beginBlock()
        for problem in problems {
            let place = problem.place.map { Wording.line($0.start)(in: language) }
            let origin = [problem.path.map(code), place].compactMap(\.self).joined(separator: " ")
            line("- " + (origin.isEmpty ? "" : origin + Wording.colon(in: language)) + text(problem.message))
            if let excerpt = problem.place?.excerpt, !excerpt.isEmpty { line("  > " + Markdown.paragraph(excerpt)) }
            if let hint = problem.hint { field(Wording.hint, text(hint)) }
        }
    }

    // MARK: Findings

    /// An item with a tick box; what explains it are items below it.
    mutating func finding(_ diagnostic: Diagnostic, number: Int) {
        beginBlock()
        let level = Markdown.strong("\(number) \(diagnostic.severity.word(in: language))", before: " ")
        let place = Wording.line(diagnostic.place.start)(in: language)
        line("- [ ] \(level) \(place)" + Wording.colon(in: language) + text(diagnostic.message))
        quote(diagnostic.place)
        if let reckoning = diagnostic.reckoning { self.reckoning(reckoning) }
        if let fix = diagnostic.fix, !fix.edits.isEmpty { suggestion(fix) }
        if let why = diagnostic.why { field(Wording.why, text(why)) }
        if let source = diagnostic.source { field(Wording.source, Markdown.text(source)) }
        notes(diagnostic.notes)
        field(Wording.rule, code(diagnostic.rule))
    }

    private mutating func quote(_ place: Place) {
        let quote = QuoteInContext(place)
        guard !(quote.before + quote.words + quote.after).isEmpty else { return }
        let (left, right) = (VisibleForm.text(quote.before), VisibleForm.text(quote.after))
        let words = quote.words.isEmpty ? "‸" : VisibleForm.text(quote.words)
        let before = Markdown.paragraph(left, before: words.unicodeScalars.first)
        let after = Markdown.text(right, after: words.unicodeScalars.last)
        let marked = Markdown.text(words, after: left.unicodeScalars.last, before: right.unicodeScalars.first)
        line("  > " + before + Markdown.strong(marked, after: before, before: after) + after)
    }

    private mutating func suggestion(_ fix: PlacedFix) {
        let safe = fix.safety == .safe ? Wording.bracketed(Wording.isSafe)(in: language) : ""
        if let rewording = fix.rewording {
            return field(Wording.suggestion, change(rewording) + safe)
        }
        if let edit = fix.edits.first, fix.edits.count == 1 {
            return field(Wording.suggestion, change(Rewording(before: edit.removed, after: edit.replacement)) + safe)
        }
        let changes = fix.changes(most: 10)
        field(Wording.suggestion, Wording.together(fix.edits.count)(in: language) + safe)
        for change in changes {
            line("    - " + self.change(change.rewording) + Wording.bracketed(Wording.lines(change.places))(in: language))
        }
        if changes.reduce(0, { $0 + $1.places.count }) < fix.edits.count { line("    - …") }
    }

    private func change(_ rewording: Rewording) -> String {
        if rewording.after.isEmpty { return Wording.delete(in: language) + quoted(rewording.before) }
        if rewording.before.isEmpty { return Wording.insert(in: language) + quoted(rewording.after) }
        return quoted(rewording.before) + " → " + quoted(rewording.after)
    }

    private func quoted(_ text: String) -> String { "“" + Markdown.text(VisibleForm.text(text), after: "“", before: "”") + "”" }

    private mutating func notes(_ notes: [Diagnostic.PlacedNote]) {
        var rest = notes[...]
        while let first = rest.first {
            let alike = rest.prefix { note in
                note.message == first.message && (note.place == nil) == (first.place == nil) && note.path == first.path
            }
            rest = rest.dropFirst(alike.count)
            let places = alike.compactMap { $0.place?.start }
            guard !places.isEmpty else { return field(Wording.note, text(first.message)) }
            let path = first.path.map { code($0) + " " } ?? ""
            let place = LocalizedText(verbatim: path + Wording.lines(places)(in: language))
            field(Wording.see, text(first.message) + Wording.bracketed(place)(in: language))
        }
    }

    // MARK: Figures

    private mutating func reckoning(_ reckoning: PlacedReckoning) {
        for (index, operand) in reckoning.operands.enumerated() { figure(operand, index) }
        for side in [reckoning.stated, reckoning.computed] where !reckoning.isOperand(side) {
            field(Wording.computed, "\(Markdown.text(side.expression)) = \(text(side.value))" + reading(side.core))
        }
        let gap = reckoning.gap.map { text(Wording.apart($0)) } ?? ""
        field(Wording.expected, text(Wording.relation(reckoning.numbered, reckoning.relation)) + gap)
        let tolerances = reckoning.tolerances(ofFirst: 30).map { $0.numerals + " " + text($0.text) }
        if !tolerances.isEmpty { field(Wording.allowed, tolerances.joined(separator: Wording.semicolon(in: language))) }
        if !reckoning.isExact { field(Wording.generously, text(Wording.generousReading(reckoning))) }
        for reason in reckoning.guards { field(Wording.milder, text(reason)) }
        if let slip = reckoning.slip { field(Wording.possibly, text(slip)) }
    }

    private mutating func figure(_ operand: PlacedReckoning.Operand, _ index: Int) {
        let name = operand.name.isEmpty ? "" : Markdown.text(operand.name) + " "
        let path = operand.path.map { code($0) + " " } ?? ""
        let place = LocalizedText(verbatim: path + Wording.line(operand.start)(in: language))
        let figure = Reckoning.numeral(ofOperand: index) + " " + name + Markdown.text(VisibleForm.text(operand.text))
        field(Wording.written, figure + Wording.bracketed(place)(in: language) + reading(operand.interval))
    }

    private func reading(_ interval: LocalizedText) -> String {
        Wording.comma(in: language) + Wording.takes(in: language) + " " + text(interval)
    }

    // MARK: Lines

    private mutating func field(_ label: LocalizedText, _ text: String) {
        line("  - " + label(in: language) + Wording.colon(in: language) + text)
    }

    private func code(_ text: String) -> String { Markdown.code(VisibleForm.text(text)) }

    private func text(_ text: LocalizedText) -> String { Markdown.text(text(in: language)) }

    private mutating func beginBlock() {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    }

    private mutating func line(_ text: String) {
        bytes += text.utf8
        bytes.append(UInt8(ascii: "\n"))
    }
}
