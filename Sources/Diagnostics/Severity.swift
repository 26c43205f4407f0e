/// How firmly a finding is stated; ordered from mild to severe.
package enum Severity: Int, Sendable, Comparable, CaseIterable {
    /// Worth a look; never fails a run by default.
    case info
    /// Probably wrong.
    case warning
    /// Wrong by a firm norm.
    case error

    package static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

    /// The keyword in rule files, options and machine-readable output.
    package var keyword: String {
        switch self {
        case .info: "info"
        case .warning: "warning"
        case .error: "error"
        }
    }

    /// So many steps milder, never below ``info``; a negative number of steps changes nothing.
    package func demoted(by steps: Int) -> Severity {
        Severity(rawValue: Swift.max(rawValue - Swift.max(steps, 0), Severity.info.rawValue)) ?? .info
    }

    /// One step graver; nothing is graver than ``error``.
    package var raised: Severity { Severity(rawValue: rawValue + 1) ?? .error }

    package init?(keyword: String) {
        guard let severity = Severity.allCases.first(where: { $0.keyword == keyword }) else { return nil }
        self = severity
    }
}
