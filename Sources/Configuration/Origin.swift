import Diagnostics
import SourceText

/// Where a value in effect comes from.
package enum Origin: Sendable {
    /// A configuration file, and where in it.
    case file(SourceFile, ByteRange)
    /// An option of the command line, such as `--kind`.
    case option(String)
    /// The program: nobody has said otherwise.
    case standard

    /// The place in a configuration file, ready to be shown.
    package var place: (path: String, place: Place)? {
        guard case .file(let source, let range) = self else { return nil }
        return (source.path, Place(range: range, in: source))
    }
}

/// A value with where it comes from.
package struct Located<Value: Sendable>: Sendable {
    package let value: Value
    package let origin: Origin

    package init(_ value: Value, from origin: Origin) {
        self.value = value
        self.origin = origin
    }

    package func map<Other>(_ change: (Value) -> Other) -> Located<Other> { Located<Other>(change(value), from: origin) }
}
