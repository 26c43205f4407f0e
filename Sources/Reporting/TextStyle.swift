import Diagnostics

/// What a piece of a text report is, and the ANSI attributes (ECMA-48 SGR) that show it in colour.
enum TextStyle {
    case path
    case level(Severity)
    case problem
    /// What is there for those who look for it: rule ids, sections.
    case aside
    case clean

    var attributes: StaticString {
        switch self {
        case .path: "\u{1B}[1m"
        case .level(.error): "\u{1B}[1;31m"
        case .level(.warning): "\u{1B}[1;33m"
        case .level(.info): "\u{1B}[1;36m"
        case .problem: "\u{1B}[1;35m"
        case .aside: "\u{1B}[2m"
        case .clean: "\u{1B}[32m"
        }
    }

    static let end: StaticString = "\u{1B}[0m"
}
