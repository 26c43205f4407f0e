import Diagnostics

/// How firmly a finding is stated; ordered from mild to severe.
public enum Severity: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Worth a look.
    case info
    /// Probably wrong.
    case warning
    /// Wrong by a firm norm.
    case error

    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }

    init(_ severity: Diagnostics.Severity) {
        switch severity {
        case .info: self = .info
        case .warning: self = .warning
        case .error: self = .error
        }
    }

    var inner: Diagnostics.Severity {
        switch self {
        case .info: .info
        case .warning: .warning
        case .error: .error
        }
    }
}
