/// A place in a pattern's text, which is read scalar by scalar and pointed at in bytes.
struct ScalarCursor: Sendable {
    private let scalars: [Unicode.Scalar]
    /// Byte offset of each scalar, and of the end.
    private let offsets: [Int]
    /// In scalars.
    private(set) var position = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        var offset = 0
        offsets =
            [0]
            + scalars.map { scalar in
                offset += UTF8.width(scalar)
                return offset
            }
    }

    /// Byte offset of the next scalar.
    var offset: Int { offsets[position] }
    var isAtEnd: Bool { position == scalars.count }
    /// The next scalar.
    var next: Unicode.Scalar? { scalar(after: 0) }
    /// Bytes of the next scalar; empty at the end.
    var nextRange: Range<Int> { offset..<offsets[min(position + 1, scalars.count)] }

    /// The scalar `distance` behind the next one.
    func scalar(after distance: Int) -> Unicode.Scalar? {
        position + distance < scalars.count ? scalars[position + distance] : nil
    }

    /// Bytes from a byte offset up to here.
    func range(from start: Int) -> Range<Int> { start..<offset }

    /// Whether the text goes on like this.
    func isAt(_ text: String) -> Bool {
        var index = position
        for scalar in text.unicodeScalars {
            guard index < scalars.count, scalars[index] == scalar else { return false }
            index += 1
        }
        return true
    }

    mutating func advance(by count: Int = 1) {
        position = min(position + count, scalars.count)
    }

    /// Steps over `text` if it comes next.
    mutating func take(_ text: String) -> Bool {
        guard isAt(text) else { return false }
        advance(by: text.unicodeScalars.count)
        return true
    }

    /// Steps over and returns the scalars as long as `condition` holds.
    mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
        var taken = String.UnicodeScalarView()
        while let scalar = next, condition(scalar) {
            taken.append(scalar)
            advance()
        }
        return String(taken)
    }

    /// Goes back to an earlier place.
    mutating func rewind(to position: Int) {
        precondition(position <= self.position, "a cursor only goes back to where it was")
        self.position = position
    }
}
