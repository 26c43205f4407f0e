import Diagnostics
import SourceText

extension Edit {
    /// Replaces words; where Chinese takes the place of a foreign word, the blanks that set that off go with it.
    ///
    /// 思想 and 精神 becomes 思想和精神, while a blank beside Chinese text that was Chinese before is the draft's own affair.
    init(replacing range: ByteRange, by replacement: String, in source: SourceFile) {
        let old = LocatedScalars(source.bytes, in: range).values
        let new = replacement.unicodeScalars.map(\.value)
        var (start, end) = (range.lowerBound, range.upperBound)
        if let was = old.first, let becomes = new.first, !was.isHan, becomes.isHan {
            start = Self.start(ofBlanksBefore: start, in: source)
        }
        if let was = old.last, let becomes = new.last, !was.isHan, becomes.isHan {
            end = Self.end(ofBlanksBehind: end, in: source)
        }
        self.init(range: start..<end, replacement: replacement)
    }

    /// Where blanks begin that stand between a Chinese character and an offset; the offset itself if there are none.
    private static func start(ofBlanksBefore offset: Int, in source: SourceFile) -> Int {
        var start = offset
        while let (value, place) = scalar(before: start, in: source) {
            if value.isHan { return start }
            guard value.isBlank else { return offset }
            start = place
        }
        return offset
    }

    private static func end(ofBlanksBehind offset: Int, in source: SourceFile) -> Int {
        var end = offset
        while end < source.bytes.count {
            var next = end
            let value = LocatedScalars.scalar(in: source.bytes, at: &next)
            if value.isHan { return end }
            guard value.isBlank else { return offset }
            end = next
        }
        return offset
    }

    private static func scalar(before offset: Int, in source: SourceFile) -> (value: UInt32, start: Int)? {
        guard offset > 0 else { return nil }
        var start = offset - 1
        while start > 0, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
        var end = start
        return (LocatedScalars.scalar(in: source.bytes, at: &end), start)
    }
}
