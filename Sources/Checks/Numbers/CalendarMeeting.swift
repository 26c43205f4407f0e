import Quantities

/// A meeting of a people's congress as a text names it: 第十三届人民代表大会第二次会议, 十六届人大七次会议.
struct CalendarMeeting {
    /// 届
    let congress: Int
    /// 次
    let number: Int
    /// Whether it is the National People's Congress by its name: 第十四届全国人民代表大会第一次会议.
    let isNational: Bool
    /// From 第十三届 to 会议, in the reading view.
    let range: Range<Int>

    /// The meeting whose congress a figure counts; `nil` for other figures and for meetings of a standing committee.
    init?(_ figure: Quantity, in text: CalendarText) {
        guard text.view.ends("届", at: figure.range.upperBound), let congress = Self.count(figure) else { return nil }
        let nation = text.view.behind(["全国"], at: figure.range.upperBound)
        guard let assembly = text.view.behind(["人民代表大会", "人大"], at: nation ?? figure.range.upperBound),
            let session = text.figure(at: assembly), text.view.ends("次", at: session.range.upperBound),
            let number = Self.count(session), let end = text.view.behind(["会议", "会"], at: session.range.upperBound)
        else { return nil }
        self.congress = congress
        self.number = number
        isNational = nation != nil || text.view.ends("全国", at: figure.range.lowerBound)
        range = figure.range.lowerBound..<end
    }

    private static func count(_ figure: Quantity) -> Int? {
        guard !figure.isRange, figure.qualifiers.isEmpty, let value = figure.value.integer, (1...999).contains(value) else {
            return nil
        }
        return value
    }

    /// The first meeting named in a range of the reading view.
    static func first(in range: Range<Int>, _ text: CalendarText) -> CalendarMeeting? {
        text.quantities[text.quantities.indices(within: range)].lazy.compactMap { CalendarMeeting($0, in: text) }.first
    }

    /// Whether it comes after another one of the same congress's line.
    func isLater(than other: CalendarMeeting) -> Bool {
        (congress, number) > (other.congress, other.number)
    }

    // MARK: Whose it is

    /// Where the place in front begins, if it is a meeting of the draft's own congress; `nil` where the words leave that open.
    func placeStart(in session: CalendarSession, _ text: CalendarText) -> Int? {
        guard let place = session.congressPlace else { return nil }
        let end = range.lowerBound
        if isNational || place == "全国" {
            guard isNational, place == "全国" else { return nil }
            return text.view.before(["全国"], endingAt: end) ?? end
        }
        if endsWith(place, at: end, in: text) { return end - place.utf8.count }
        guard let kind = Self.kinds.first(where: { place.hasSuffix($0.name) }), text.view.ends(kind.word, at: end),
            kind.word.utf8CodeUnitCount > 3 || !text.view.ends("自治", at: end - 3)
        else { return nil }
        let start = end - kind.word.utf8CodeUnitCount
        return !text.view.isHan(at: start - 3) || text.view.before(Self.leading, endingAt: start) != nil ? start : nil
    }

    private func endsWith(_ place: String, at end: Int, in text: CalendarText) -> Bool {
        let start = end - place.utf8.count
        return start >= 0 && text.view.bytes[start..<end].elementsEqual(place.utf8)
    }

    /// Last words of places, by which a report calls its own congress: 区十九届人大二次会议.
    private static let kinds: [(name: String, word: StaticString)] = [
        ("自治区", "自治区"), ("省", "省"), ("市", "市"), ("自治州", "州"), ("州", "州"), ("盟", "盟"), ("自治县", "县"), ("县", "县"),
        ("旗", "旗"), ("区", "区"), ("镇", "镇"), ("乡", "乡"),
    ]

    /// Characters that end a word in front of 区 or 市, so that 区十九届 names no other 区 by its full name.
    private static let leading: [StaticString] = [
        "了", "成", "由", "在", "的", "经", "按", "照", "彻", "实", "将", "请", "向", "交", "和", "与", "对", "于", "过", "到", "从", "据", "本", "届",
        "是",
    ]
}
