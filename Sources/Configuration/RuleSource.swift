/// Where a configuration takes rules from.
package enum RuleSource: Sendable, Hashable {
    /// All built-in packs.
    case builtin
    case pack(String)
    /// A rule file or a folder of them.
    case path(String)

    /// As a configuration file says it.
    package var text: String {
        switch self {
        case .builtin: "builtin"
        case .pack(let name): name
        case .path(let path): path
        }
    }
}
