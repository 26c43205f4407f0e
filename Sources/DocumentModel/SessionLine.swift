/// ——2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上: when and before whom a report was given.
///
/// Read from the line of its own under the title, from a title that says it (闫继红在保定市十六届人大七次会议上的政府工作报告) and from a
/// resolution's （……通过）.
struct SessionLine: Equatable {
    let date: CalendarDate?
    /// The place whose congress it is, as written: 台儿庄区, 广西壮族自治区, 全国.
    let place: String?
    /// 届
    let congress: Int?
    /// 次
    let session: Int?
    /// Who gave the report, where the line says so: 龚正市长在……
    let speaker: SpeakerLine?

    /// What a line says of a session; `nil` if it names neither a session nor, alone on the line, a date.
    init?(_ line: Passage) {
        let words = Self.bare(line)
        guard words.isAtMost(bytes: 240), words.last?.isStop != true else { return nil }
        let date = CalendarDate(startOf: words)
        let rest = date.map { words.suffix(from: $0.end) } ?? words
        if let parsed = Self.parse(rest) {
            self.date = date
            (place, congress, session, speaker) = parsed
        } else {
            guard date != nil, rest.isEmpty else { return nil }
            (self.date, place, congress, session, speaker) = (date, nil, nil, nil, nil)
        }
    }

    /// Whether a line begins as a session line does, with a date or with 在 behind a dash or bracket, though the session
    /// itself may be cut off.
    static func begins(_ line: Passage) -> Bool {
        guard line.isAtMost(bytes: 160), let first = line.first,
            isOrnament(first) || ChineseNumeral.digit(first) != nil
        else { return false }
        let words = bare(line)
        let isMarked = words.range.lowerBound > line.range.lowerBound
        if isMarked, words.starts(with: "在"), words.contains("大会") { return true }
        guard let year = words.firstRange(of: "年"), year.lowerBound - words.range.lowerBound <= 12 else { return false }
        return CalendarDate(startOf: words) != nil
            || (isMarked && ChineseNumeral.value(of: words.prefix(upTo: year.lowerBound)) != nil)
    }

    /// Without dashes in front and brackets round it.
    private static func bare(_ line: Passage) -> Passage {
        line.dropFirst(while: isOrnament).dropLast { $0 == "）" || $0 == ")" }
    }

    private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "—", "―", "–", "－", "-", "─", "（", "(": true
        default: false
        }
    }

    // MARK: Congress and session

    private typealias Parsed = (place: String?, congress: Int?, session: Int?, speaker: SpeakerLine?)

    private static func parse(_ words: Passage) -> Parsed? {
        guard let assembly = words.firstRange(of: "人民代表大会") ?? words.firstRange(of: "人大"),
            let term = words.prefix(upTo: assembly.lowerBound).lastRange(of: "届"),
            let congress = number(endingAt: term.lowerBound, in: words),
            let session = session(words.suffix(from: assembly.upperBound))
        else { return nil }
        // 第六届全国人民代表大会 names the place behind the number, all others in front.
        let behind = words.part(term.upperBound..<assembly.lowerBound)
        let front = words.prefix(upTo: congress.start)
        let cut = front.lastRange(of: "在")
        let place = behind.isEmpty ? cut.map { front.suffix(from: $0.upperBound) } ?? front : behind
        let speaker = cut.flatMap { SpeakerLine(nameFirst: front.prefix(upTo: $0.lowerBound)) }
        return (place.isEmpty ? nil : place.text, congress.value, session, speaker)
    }

    private static func session(_ words: Passage) -> Int? {
        guard let end = words.firstRange(of: "次会议"), end.lowerBound - words.range.lowerBound <= 24 else { return nil }
        return number(endingAt: end.lowerBound, in: words)?.value
    }

    /// The numeral in front of an offset, with a 第 in front of it.
    private static func number(endingAt end: Int, in words: Passage) -> (value: Int, start: Int)? {
        let front = words.prefix(upTo: end)
        let rest = front.dropLast { ChineseNumeral.digit($0) != nil || $0 == "十" }
        let numeral = front.suffix(from: rest.range.upperBound)
        guard numeral.isAtMost(bytes: 9), let value = ChineseNumeral.value(of: numeral), value > 0 else { return nil }
        return (value, rest.ends(with: "第") ? rest.dropLast().range.upperBound : rest.range.upperBound)
    }
}
