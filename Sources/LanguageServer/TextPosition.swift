import JSON

/// A place as a client counts it, from 0.
struct TextPosition: Sendable, Hashable, Comparable {
    let line: Int
    /// In the units of the session's ``PositionEncoding``.
    let character: Int

    init(line: Int, character: Int) {
        self.line = line
        self.character = character
    }

    /// - Returns: `nil` where the value is no position.
    init?(_ value: JSONValue?) {
        guard let line = value?["line"]?.integer, let character = value?["character"]?.integer, line >= 0, character >= 0 else {
            return nil
        }
        self.init(line: line, character: character)
    }

    static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.character) < (right.line, right.character)
    }

    var json: JSONValue { ["line": .integer(line), "character": .integer(character)] }
}
