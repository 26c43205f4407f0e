import ArgumentParser
import Diagnostics

/// The level from which findings make a run fail.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
    case error, warning, info, never

    func isReached(by severity: Severity) -> Bool {
        switch self {
        case .error: severity >= .error
        case .warning: severity >= .warning
        case .info: true
        case .never: false
        }
    }
}
