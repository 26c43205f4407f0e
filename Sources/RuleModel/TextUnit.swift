/// The stretch of text in which a check counts or looks for a companion.
package enum TextUnit: String, Sendable, CaseIterable {
    case sentence, paragraph, section, document

    /// The keyword that rule authors may write instead.
    package var alias: String {
        switch self {
        case .sentence: "句"
        case .paragraph: "段"
        case .section: "节"
        case .document: "全文"
        }
    }

    package init?(keyword: String) {
        guard let unit = TextUnit.allCases.first(where: { $0.rawValue == keyword || $0.alias == keyword }) else { return nil }
        self = unit
    }
}
