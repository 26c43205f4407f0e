/// A mapping of which the keys are known.
package struct MappingShape: Sendable {
    package let keys: [KeyDescription]
    /// Groups of keys of which just one must be there.
    package let exactlyOne: [[String]]
    /// Keys that say nothing without another one: `fix` without `find`.
    package let companions: [(key: String, needs: String)]

    package init(
        _ keys: [KeyDescription], exactlyOne: [[String]] = [], companions: [(key: String, needs: String)] = []
    ) {
        self.keys = keys
        self.exactlyOne = exactlyOne
        self.companions = companions
    }

    package subscript(name: String) -> KeyDescription? { keys.first { $0.name == name } }
}
