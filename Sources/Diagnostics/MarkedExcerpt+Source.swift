import SourceText

extension MarkedExcerpt {
    /// Figures of one line that are marked; a reader follows no more.
    private static let mostMarks = 20
    /// Scalars before the first figure, unless the sentence begins among them.
    private static let lead = 20
    /// Scalars behind the last figure within which the sentence may end.
    private static let reach = 16
    /// Scalars that stay on either side of a cut.
    private static let context = 10
    /// Scalars between two figures up to which nothing is left out.
    private static let longestGap = 40

    /// One excerpt a line, in the order in which the operands first call for it.
    static func excerpts(of operands: [Reckoning.Operand], in source: SourceFile) -> [MarkedExcerpt] {
        var lines: [(file: SourceFile?, line: Int, operands: [Int])] = []
        for (index, operand) in operands.enumerated() {
            let line = (operand.file ?? source).lines.line(at: operand.range.lowerBound)
            if let known = lines.firstIndex(where: { $0.line == line && $0.file?.path == operand.file?.path }) {
                lines[known].operands.append(index)
            } else {
                lines.append((operand.file, line, [index]))
            }
        }
        return lines.map { entry in
            let marked = entry.operands.map { (range: operands[$0].range, operand: $0) }
            return MarkedExcerpt(marking: marked, inLine: entry.line, of: entry.file ?? source, path: entry.file?.path)
        }
    }

    private init(marking marked: [(range: ByteRange, operand: Int)], inLine index: Int, of file: SourceFile, path: String?) {
        let line = file.contentRange(ofLine: index)
        let ordered = marked.sorted { ($0.range.lowerBound, $0.operand) < ($1.range.lowerBound, $1.operand) }
        var writer = Writer(file: file)
        var end: Int?
        for mark in ordered.prefix(Self.mostMarks) {
            let range = mark.range.clamped(to: line)
            // A figure that takes part twice, or that lies in another, is marked once.
            if let end, range.lowerBound < end { continue }
            if let end { writer.bridge(end..<range.lowerBound) } else { writer.open(line.lowerBound..<range.lowerBound) }
            writer.mark(range, operand: mark.operand)
            end = range.upperBound
        }
        if let end { writer.close(end..<line.upperBound) }
        self.init(path: path, line: index + 1, text: writer.text, marks: writer.marks)
    }

    /// Puts the text together piece by piece.
    private struct Writer {
        let file: SourceFile
        var text = ""
        var marks: [Mark] = []
        /// Scalars of `text`.
        private var count = 0

        init(file: SourceFile) { self.file = file }

        mutating func mark(_ range: ByteRange, operand: Int) {
            let start = count
            append(range)
            marks.append(Mark(range: start..<count, operand: operand))
        }

        /// What stands before the first figure: its sentence where that is short, otherwise a piece of it.
        mutating func open(_ range: ByteRange) {
            let start = back(lead, from: range)
            let sentence = file.bytes.lastSentenceEnd(in: start..<range.upperBound)
            if let sentence { return append(sentence..<range.upperBound) }
            if start > range.lowerBound { cut() }
            append(start..<range.upperBound)
        }

        /// What stands between two figures, shortened where it is long.
        mutating func bridge(_ range: ByteRange) {
            guard forth(longestGap, from: range) < range.upperBound else { return append(range) }
            append(range.lowerBound..<leaving(range))
            cut()
            let start = back(reach, from: range)
            append((file.bytes.lastPause(in: start..<range.upperBound) ?? back(context, from: range))..<range.upperBound)
        }

        /// What stands behind the last figure: the rest of its sentence where that is short, otherwise a piece of it.
        mutating func close(_ range: ByteRange) {
            let end = forth(reach, from: range)
            if let sentence = file.bytes.firstSentenceEnd(in: range.lowerBound..<end) {
                return append(range.lowerBound..<sentence)
            }
            guard end < range.upperBound else { return append(range) }
            append(range.lowerBound..<leaving(range))
            cut()
        }

        /// Where to cut behind a figure: at the next pause that is near, otherwise anywhere.
        private func leaving(_ range: ByteRange) -> Int {
            file.bytes.firstPause(in: range.lowerBound..<forth(reach, from: range)) ?? forth(context, from: range)
        }

        private func back(_ scalars: Int, from range: ByteRange) -> Int {
            file.bytes.offset(of: scalars, scalarsBefore: range.upperBound, notBefore: range.lowerBound).offset
        }

        private func forth(_ scalars: Int, from range: ByteRange) -> Int {
            file.bytes.offset(of: scalars, scalarsAfter: range.lowerBound, notPast: range.upperBound).offset
        }

        private mutating func append(_ range: ByteRange) {
            let piece = file.text(in: range)
            text += piece
            count += piece.unicodeScalars.count
        }

        private mutating func cut() {
            text += "…"
            count += 1
        }
    }
}

extension [UInt8] {
    /// UTF-8 of the marks that end a sentence or one of its main parts, and of those that part its clauses.
    private static let ends: [[UInt8]] = ["。", "；", "！", "？"].map { Array($0.utf8) }
    private static let pauses: [[UInt8]] = ends + [Array("，".utf8), Array("：".utf8)]

    /// The offset behind the first end of a sentence in a range.
    fileprivate func firstSentenceEnd(in range: ByteRange) -> Int? { first(of: Self.ends, in: range) }

    /// The offset behind the last end of a sentence in a range.
    fileprivate func lastSentenceEnd(in range: ByteRange) -> Int? { last(of: Self.ends, in: range) }

    fileprivate func firstPause(in range: ByteRange) -> Int? { first(of: Self.pauses, in: range) }

    fileprivate func lastPause(in range: ByteRange) -> Int? { last(of: Self.pauses, in: range) }

    /// All marks are three bytes long.
    private func first(of marks: [[UInt8]], in range: ByteRange) -> Int? {
        range.dropLast(2).first { isOne(of: marks, at: $0) }.map { $0 + 3 }
    }

    private func last(of marks: [[UInt8]], in range: ByteRange) -> Int? {
        range.dropLast(2).last { isOne(of: marks, at: $0) }.map { $0 + 3 }
    }

    private func isOne(of marks: [[UInt8]], at offset: Int) -> Bool {
        guard self[offset] == 0xE3 || self[offset] == 0xEF else { return false }
        return marks.contains { self[offset...].starts(with: $0) }
    }
}
