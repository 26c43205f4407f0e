import Diagnostics

/// The level from which findings make a run fail.
package enum FailureThreshold: String, Sendable, CaseIterable {
    case error, warning, info, never

    package func isReached(by severity: Severity) -> Bool {
        switch self {
        case .error: severity >= .error
        case .warning: severity >= .warning
        case .info: true
        case .never: false
        }
    }
}
