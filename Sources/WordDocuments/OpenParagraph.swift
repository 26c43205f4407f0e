/// A paragraph whose end has not been read: its text and what lies in it, counted from its own beginning.
struct OpenParagraph {
    /// Its `w:p` in the map.
    var element: Int
    var properties = ParagraphProperties()
    var text: [UInt8] = []
    var pieces: [TextMap.Piece] = []
    /// Notes and comments, with their places in the text.
    var marks: [(mark: Mark, offset: Int)] = []
    var hidden: [UInt8] = []
    /// Paragraphs of text boxes anchored in it.
    var following: [ClosedParagraph] = []

    /// Something at a place between characters.
    enum Mark {
        case note(Story)
        case commentStart(Int)
        case commentEnd(Int)
    }

    /// Adds characters, joined to those in front of them where both are written without a gap.
    mutating func append(_ bytes: some Collection<UInt8>, source: Range<Int>, element: Int) {
        let start = text.count
        text.append(contentsOf: bytes)
        let length = text.count - start
        guard length > 0 else { return }
        if let last = pieces.last, last.joins(source, length: length, element: element) {
            pieces[pieces.count - 1] = TextMap.Piece(
                textStart: last.textStart, textLength: last.textLength + UInt32(length), sourceStart: last.sourceStart,
                sourceLength: last.sourceLength + UInt32(length), element: last.element)
        } else {
            pieces.append(
                TextMap.Piece(
                    textStart: UInt32(start), textLength: UInt32(length), sourceStart: UInt32(source.lowerBound),
                    sourceLength: UInt32(source.count), element: UInt32(element)))
        }
    }

    /// Takes blanks off the end, back to a place.
    mutating func dropTrailingBlanks(downTo start: Int) {
        while text.count > start, text.last == UInt8(ascii: " ") {
            text.removeLast()
            guard let last = pieces.popLast() else { return }
            guard last.textLength > 1 else { continue }
            pieces.append(
                TextMap.Piece(
                    textStart: last.textStart, textLength: last.textLength - 1, sourceStart: last.sourceStart,
                    sourceLength: last.sourceLength - 1, element: last.element))
        }
    }
}

extension TextMap.Piece {
    fileprivate func joins(_ next: Range<Int>, length: Int, element: Int) -> Bool {
        isVerbatim && Int(self.element) == element && next.count == length && source.upperBound == next.lowerBound
    }

    /// The same piece further on in the text.
    func moved(by distance: Int) -> TextMap.Piece {
        TextMap.Piece(
            textStart: textStart + UInt32(distance), textLength: textLength, sourceStart: sourceStart, sourceLength: sourceLength,
            element: element)
    }
}
