import SourceText

extension Rewording {
    /// Scalars that a rewording holds at most, on either side.
    package static let limit = 60
    /// Scalars of context that make an insertion or a change of blanks visible.
    private static let context = 6

    /// The shortest words that show ascending edits as one change; `nil` when that would take more than ``limit`` scalars.
    init?(edits: [Edit], marked: ByteRange, in source: SourceFile) {
        guard let stretch = Self.stretch(of: edits, marked: marked, in: source) else { return nil }
        let after = source.text(in: stretch, with: edits)
        guard after.unicodeScalars.count <= Self.limit else { return nil }
        self.init(before: source.text(in: stretch), after: after)
    }

    private static func stretch(of edits: [Edit], marked: ByteRange, in source: SourceFile) -> ByteRange? {
        guard let first = edits.first, let last = edits.last else { return nil }
        let hull = first.range.lowerBound..<last.range.upperBound
        let whole = min(hull.lowerBound, marked.lowerBound)..<max(hull.upperBound, marked.upperBound)
        let words = source.fits(whole) ? whole : hull
        guard source.fits(words) else { return nil }
        // An insertion between two characters and a change of blanks cannot be seen without their neighbours.
        return source.text(in: words).isBlank ? source.widened(words, by: context) : words
    }
}

extension SourceFile {
    fileprivate func fits(_ range: ByteRange) -> Bool {
        bytes.offset(of: Rewording.limit, scalarsAfter: range.lowerBound, notPast: range.upperBound).offset == range.upperBound
    }

    /// A range with up to `count` scalars of its line before it, and after it too when it holds blanks or stands first.
    fileprivate func widened(_ range: ByteRange, by count: Int) -> ByteRange {
        let line = contentRange(ofLine: lines.line(at: range.lowerBound))
        let start = bytes.offset(of: count, scalarsBefore: range.lowerBound, notBefore: min(line.lowerBound, range.lowerBound))
        let wanted = range.isEmpty && start.count > 0 ? 0 : count
        let end = bytes.offset(of: wanted, scalarsAfter: range.upperBound, notPast: max(line.upperBound, range.upperBound))
        return start.offset..<end.offset
    }

    /// The text of a range after ascending edits that lie in it.
    fileprivate func text(in range: ByteRange, with edits: [Edit]) -> String {
        var (result, offset) = ("", range.lowerBound)
        for edit in edits where edit.range.lowerBound >= offset && edit.range.upperBound <= range.upperBound {
            result += text(in: offset..<edit.range.lowerBound) + edit.replacement
            offset = edit.range.upperBound
        }
        return result + text(in: offset..<range.upperBound)
    }
}

extension String {
    /// Whether nothing of it leaves ink.
    fileprivate var isBlank: Bool {
        unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint }
    }
}
