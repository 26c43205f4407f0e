import JSON
import SourceText

/// Byte ranges of a text as its client counts them.
struct Places: Sendable {
    let source: SourceFile
    let encoding: PositionEncoding

    /// - Complexity: O(log lines), however long the line.
    func position(_ offset: Int) -> TextPosition {
        let line = source.lines.line(at: offset)
        let start = source.lines.starts[line]
        switch encoding {
        case .utf8: return TextPosition(line: line, character: offset - start)
        case .utf16:
            // A byte order mark is a character to an editor, and none to a reader.
            let mark = line == 0 && offset >= source.textStart && source.textStart > 0 ? 1 : 0
            return TextPosition(line: line, character: max(0, source.position(at: offset).utf16Column - 1) + mark)
        }
    }

    func range(_ range: ByteRange) -> JSONValue {
        ["start": position(range.lowerBound).json, "end": position(range.upperBound).json]
    }
}
