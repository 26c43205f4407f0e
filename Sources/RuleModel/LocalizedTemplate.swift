import Localization

/// A message template in the languages the rule author wrote it in.
package struct LocalizedTemplate: Sendable, Hashable {
    package let zh: Template
    /// The Chinese one where the author wrote no other.
    package let en: Template

    package init(zh: Template, en: Template?) {
        self.zh = zh
        self.en = en ?? zh
    }

    /// Names of the document variables referred to in any language.
    package var variableNames: [String] { zh.variableNames + en.variableNames }

    package func filled(values: [String: LocalizedText], variables: [String: String]) -> LocalizedText {
        LocalizedText(
            zh: zh.filled(values: values.mapValues(\.zh), variables: variables),
            en: en.filled(values: values.mapValues(\.en), variables: variables))
    }
}
