import Localization

/// The language that messages are given in.
public enum Language: Sendable, Hashable, CaseIterable {
    /// 中文
    case chinese
    case english

    var localization: Localization.Language {
        switch self {
        case .chinese: .chinese
        case .english: .english
        }
    }
}
