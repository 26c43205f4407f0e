import Localization

/// A key of a rule file as its author should know it: the one source of the JSON Schema and of an editor's help.
package struct KeyDescription: Sendable {
    package let name: String
    /// What it means, in one or two sentences.
    package let doc: LocalizedText
    package let value: ValueShape
    /// Whether a mapping without it is a fault, whatever else it holds.
    package let isRequired: Bool

    package init(_ name: String, _ value: ValueShape, zh: String, en: String, isRequired: Bool = false) {
        self.name = name
        self.value = value
        doc = LocalizedText(zh: zh, en: en)
        self.isRequired = isRequired
    }
}
