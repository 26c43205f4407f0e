import SourceText

/// The word of a rule file that a place lies in: a key, a value or the id of a rule.
struct RuleFileWord: Hashable {
    let text: String
    let range: ByteRange

    /// - Returns: `nil` where there is no word.
    /// - Complexity: O(line).
    init?(at offset: Int, in source: SourceFile) {
        let line = source.contentRange(ofLine: source.lines.line(at: offset))
        guard line.contains(offset) || line.upperBound == offset else { return nil }
        var start = line.lowerBound
        var index = start
        for scalar in source.text(in: line).unicodeScalars {
            let end = index + UTF8.width(scalar)
            if !Self.belongs(scalar) {
                if index >= offset { break }
                start = end
            }
            index = end
            if !Self.belongs(scalar), index > offset { break }
        }
        let end = Self.end(from: start, in: source, limit: line.upperBound)
        guard start < end, start <= offset, offset <= end else { return nil }
        text = source.text(in: start..<end)
        range = start..<end
    }

    private static func end(from start: Int, in source: SourceFile, limit: Int) -> Int {
        var end = start
        for scalar in source.text(in: start..<limit).unicodeScalars {
            guard belongs(scalar) else { break }
            end += UTF8.width(scalar)
        }
        return end
    }

    static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "/" || scalar == "_"
    }
}
