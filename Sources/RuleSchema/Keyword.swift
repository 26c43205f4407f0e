import Localization

/// One of the words that a value may be.
package struct Keyword: Sendable {
    package let word: String
    /// The Chinese word that may stand for it; `nil` where there is none.
    package let alias: String?
    package let doc: LocalizedText

    package init(_ word: String, alias: String? = nil, zh: String, en: String) {
        self.word = word
        self.alias = alias
        doc = LocalizedText(zh: zh, en: en)
    }

    /// Every spelling, the English one first.
    package var spellings: [String] { [word] + [alias].compactMap(\.self) }
}
