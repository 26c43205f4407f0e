import Diagnostics
import Localization

/// Something that kept the linter from doing its job, or a part of it: an unreadable file, a faulty rule, a pattern that gave up.
public struct Problem: Sendable, Hashable {
    /// The file concerned, as it was named.
    public let path: String?
    public let start: Position?
    public let message: String
    /// What to do about it.
    public let hint: String?

    init(_ problem: Diagnostics.Problem, in language: Localization.Language) {
        path = problem.path
        start = problem.place.map { Position($0.start) }
        message = problem.message(in: language)
        hint = problem.hint?(in: language)
    }
}

extension Problem: CustomStringConvertible {
    /// `path:line:column: message (hint)`, as far as each is known.
    public var description: String {
        var place = path ?? ""
        if let start { place += ":\(start.line):\(start.column)" }
        return (place.isEmpty ? "" : place + ": ") + message + (hint.map { " (\($0))" } ?? "")
    }
}
