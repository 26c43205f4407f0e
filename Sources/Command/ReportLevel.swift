import ArgumentParser
import Diagnostics

/// The level below which findings are left out, as the command line names it.
enum ReportLevel: String, ExpressibleByArgument, CaseIterable {
    case error, warning, info

    var severity: Severity {
        switch self {
        case .error: .error
        case .warning: .warning
        case .info: .info
        }
    }
}
