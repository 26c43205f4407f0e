import Diagnostics
import SourceText

/// One accepted finding, as the list tells it.
package struct BaselineEntry: Sendable, Hashable {
    /// What a finding is told by.
    package enum Words: Sendable, Hashable {
        /// The words that it is about.
        case quote(String)
        /// Its message, where it is about something missing.
        case message(String)

        package var text: String {
            switch self {
            case .quote(let text), .message(let text): text
            }
        }
    }

    /// Path of the draft, seen from the folder of the list.
    package let file: String
    package let rule: String
    package let words: Words
    /// Titles of the headings above, outermost first.
    package let section: [String]
    /// Why it may stand; empty until somebody says.
    package let reason: String
    /// How often it was accepted.
    package internal(set) var count: Int

    package init(file: String, rule: String, words: Words, section: [String], reason: String = "", count: Int = 1) {
        self.file = file
        self.rule = rule
        self.words = words
        self.section = section
        self.reason = reason
        self.count = count
    }

    /// A finding of a run, in words that do not depend on how its lines were broken.
    package init(_ diagnostic: Diagnostic, file: String, reason: String) {
        let quote = OneLine.text(of: diagnostic.place.quote)
        self.init(
            file: file, rule: diagnostic.rule,
            words: FindingIdentity.isSeen(quote) ? .quote(quote) : .message(OneLine.text(of: diagnostic.message.zh)),
            section: diagnostic.section.map(OneLine.text(of:)), reason: OneLine.text(of: reason))
    }

    package var identity: FindingIdentity { FindingIdentity(rule: rule, text: words.text, section: section) }
}

extension BaselineEntry: Comparable {
    /// By file, rule, section and words, in the order of their bytes, so that two branches add their entries in the same places.
    package static func < (left: BaselineEntry, right: BaselineEntry) -> Bool {
        for (one, other) in zip(left.keys, right.keys) where one != other {
            return one.utf8.lexicographicallyPrecedes(other.utf8)
        }
        return false
    }

    private var keys: [String] { [file, rule, section.joined(separator: "\u{0}"), words.text] }
}
