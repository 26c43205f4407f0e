/// A paragraph of which it is not known yet whether the next line belongs to it.
struct OpenParagraph {
    /// Its last line so far.
    private(set) var last: LineShape
    /// Its first words, over line breaks.
    private(set) var head: Passage
    /// Whether it begins with the number of a heading.
    private(set) var hasMarker: Bool
    private(set) var holdsStop: Bool
    private(set) var holdsComma: Bool
    /// Bytes of all its lines.
    private(set) var length: Int
    /// Whether it begins as a session line does.
    let isSession: Bool

    init(_ line: LineShape) {
        last = line
        head = line.text
        (hasMarker, holdsStop, holdsComma) = (line.hasMarker, line.holdsStop, line.holdsComma)
        length = line.text.range.count
        isSession = line.isSession
    }

    /// Whether it is nothing but a figure.
    var isFigure: Bool { last.isFigure && length == last.text.range.count }

    mutating func append(_ line: LineShape) {
        // A stop at the end of the upper line is within the paragraph from now on.
        holdsStop = holdsStop || last.isEnded || line.holdsStop
        holdsComma = holdsComma || line.holdsComma || last.text.last == "，"
        // So many bytes are enough to tell a session line, and the heading of a part.
        if head.isAtMost(bytes: isSession ? 200 : 60) {
            head = Passage(head.text + line.text.text)
            // A number may have been torn, as （ and 一）.
            hasMarker = hasMarker || MarkerReader.marker(of: head) != nil
        }
        length += line.text.range.count
        last = line
    }
}
