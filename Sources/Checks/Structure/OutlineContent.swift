import Localization
import RuleModel

/// Something that the text of a part must say somewhere.
struct OutlineContent: Sendable {
    /// The name under which other rules refer to the paragraph that says it.
    let id: String?
    let name: LocalizedText
    let hint: LocalizedText?
    let text: TextPattern
    let isRequired: Bool
}
