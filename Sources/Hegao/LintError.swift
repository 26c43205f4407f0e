/// Why rules could not be loaded, or a draft not be read.
public struct LintError: Error, Sendable, Hashable {
    /// Never empty; of rule files, all mistakes at once.
    public let problems: [Problem]
}

extension LintError: CustomStringConvertible {
    /// One problem a line.
    public var description: String { problems.map(\.description).joined(separator: "\n") }
}
