import Diagnostics
import Localization
import SourceText

/// What a comment in the margin says about a finding: plain paragraphs, in a drafter's words.
package struct Remark: Sendable {
    /// Kinds of change that are told at most.
    private static let mostChanges = 6
    /// Other places that are told at most.
    private static let mostPlaces = 12
    /// Figures that are listed at most.
    private static let mostFigures = 30
    /// Scalars of a quotation of another place.
    private static let longestQuote = 20
    /// Scalars of a text in a suggestion.
    private static let longestText = 60

    package private(set) var paragraphs: [String] = []
    private let language: Language

    /// - Parameter isElsewhere: whether the comment cannot stand on the words themselves, so that it must quote them.
    package init(_ diagnostic: Diagnostic, isElsewhere: Bool, in language: Language) {
        self.language = language
        let level = diagnostic.severity.word
        add(LocalizedText(zh: "【\(level.zh)】\(diagnostic.message.zh)", en: "[\(level.en)] \(diagnostic.message.en)"))
        if isElsewhere, !diagnostic.place.quote.isEmpty { add(Self.at(diagnostic.place)) }
        if let reckoning = diagnostic.reckoning { add(reckoning) }
        if let why = diagnostic.why { field(Wording.why, why) }
        if let source = diagnostic.source { field(Wording.source, LocalizedText(verbatim: source)) }
        if let fix = diagnostic.fix { suggestion(fix) }
        notes(diagnostic.notes)
        add(LocalizedText(zh: "（规则：\(diagnostic.rule)）", en: "(rule: \(diagnostic.rule))"))
    }

    // MARK: Paragraphs

    private mutating func add(_ text: LocalizedText) {
        // A paragraph of a comment is one line.
        paragraphs.append(String(text(in: language).map { $0.isNewline ? " " : $0 }))
    }

    private mutating func field(_ label: LocalizedText, _ text: LocalizedText) {
        add(label + Wording.colon + text)
    }

    private static func at(_ place: Place) -> LocalizedText {
        let quote = shortened(place.quote, to: longestText)
        return place.start.shown + LocalizedText(zh: "“\(quote)”", en: " “\(quote)”")
    }

    private static func shortened(_ text: String, to limit: Int) -> String {
        let scalars = text.unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex), end < scalars.endIndex
        else {
            return text
        }
        return String(text[..<end]) + (text[..<end].hasSuffix("…") ? "" : "…")
    }

    // MARK: Suggestion

    private mutating func suggestion(_ fix: PlacedFix) {
        if let rewording = fix.rewording {
            field(Wording.suggestion, Self.change(from: rewording.before, to: rewording.after))
        } else if let edit = fix.edits.first, fix.edits.count == 1 {
            field(Wording.suggestion, Self.change(from: edit.removed, to: edit.replacement))
        } else if !fix.edits.isEmpty {
            changes(fix.edits)
        }
    }

    /// Many edits of one fix in a line, each kind of change once.
    private mutating func changes(_ edits: [PlacedEdit]) {
        var words = Wording.together(edits.count) + Wording.colon
        var told: Set<Rewording> = []
        for edit in edits where told.insert(Rewording(before: edit.removed, after: edit.replacement)).inserted {
            guard told.count <= Self.mostChanges else {
                words = words + LocalizedText(verbatim: "…")
                break
            }
            words =
                words + (told.count > 1 ? Wording.semicolon : .nothing) + Self.change(from: edit.removed, to: edit.replacement)
        }
        field(Wording.suggestion, words)
    }

    private static func change(from before: String, to after: String) -> LocalizedText {
        let old = LocalizedText(verbatim: "“\(shortened(before, to: longestText))”")
        let new = LocalizedText(verbatim: "“\(shortened(after, to: longestText))”")
        if after.isEmpty { return Wording.delete + old }
        return before.isEmpty ? Wording.insert + new : old + LocalizedText(verbatim: " → ") + new
    }

    // MARK: Notes

    /// Notes of the same words become one line of places.
    private mutating func notes(_ notes: [Diagnostic.PlacedNote]) {
        var rest = notes[...]
        while let first = rest.first {
            let alike = rest.prefix {
                $0.message == first.message && $0.path == first.path && ($0.place == nil) == (first.place == nil)
            }
            rest = rest.dropFirst(alike.count)
            let places = alike.compactMap(\.place)
            if places.isEmpty {
                field(Wording.note, first.message)
            } else {
                add(LocalizedText(zh: "另见", en: "see ") + Self.list(of: places, in: first.path) + Wording.colon + first.message)
            }
        }
    }

    /// `第12段“市场主体”、第38段`: a quotation where there is one place, paragraphs where there are many.
    private static func list(of places: [Place], in path: String?) -> LocalizedText {
        let file = LocalizedText(verbatim: path.map { $0 + ":" } ?? "")
        if places.count == 1, !places[0].quote.isEmpty {
            let quote = shortened(places[0].quote, to: longestQuote)
            return file + places[0].start.shown + LocalizedText(zh: "“\(quote)”", en: " “\(quote)”")
        }
        var words = file
        var told: Set<LocalizedText> = []
        for place in places where told.insert(place.start.shown).inserted {
            guard told.count <= mostPlaces else { return words + LocalizedText(zh: "等处", en: " and others") }
            words = words + (told.count > 1 ? Wording.listSeparator : .nothing) + place.start.shown
        }
        return words
    }

    // MARK: Reckoning

    /// The arithmetic, a line for each figure and one for what they should come to.
    private mutating func add(_ reckoning: PlacedReckoning) {
        for (number, operand) in reckoning.operands.prefix(Self.mostFigures).enumerated() {
            let name = "\(Reckoning.numeral(ofOperand: number)) \(operand.name)"
            let place = LocalizedText(verbatim: operand.path.map { $0 + ":" } ?? "") + operand.start.shown
            add(
                LocalizedText(
                    zh: "\(name)：“\(operand.text)”，可取 \(operand.interval.zh)（\(place.zh)）",
                    en: "\(name): “\(operand.text)”, means \(operand.interval.en) (\(place.en))"))
        }
        let unlisted = reckoning.operands.count - Self.mostFigures
        if unlisted > 0 { add(Wording.unlisted(unlisted)) }
        let computed = reckoning.computed
        add(
            LocalizedText(
                zh: "\(computed.expression) 算得 \(computed.value.zh)，可取 \(computed.core.zh)",
                en: "\(computed.expression) comes to \(computed.value.en), means \(computed.core.en)"))
        let numbered = "\(reckoning.stated.expression) \(reckoning.sign) \(computed.expression)"
        field(Wording.expected, Wording.relation(numbered, reckoning.relation) + (reckoning.gap.map(Wording.apart) ?? .nothing))
        for reason in reckoning.guards { field(Wording.milder, reason) }
        if let slip = reckoning.slip { field(Wording.possibly, slip) }
    }
}

extension LocalizedText {
    fileprivate static let nothing = LocalizedText(verbatim: "")

    fileprivate static func + (left: LocalizedText, right: LocalizedText) -> LocalizedText {
        LocalizedText(zh: left.zh + right.zh, en: left.en + right.en)
    }
}
