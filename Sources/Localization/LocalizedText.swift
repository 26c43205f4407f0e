/// One sentence in every language the program speaks, so that the choice of language is made only when it is shown.
package struct LocalizedText: Sendable, Hashable {
    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }

    /// Text that reads the same in every language, such as a quotation or a rule author's only message.
    package init(verbatim text: String) {
        zh = text
        en = text
    }

    package func callAsFunction(in language: Language) -> String {
        switch language {
        case .chinese: zh
        case .english: en
        }
    }
}
