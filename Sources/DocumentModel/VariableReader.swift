/// Reads what a document says of itself: see ``Document/variables``.
struct VariableReader {
    private let block: TitleBlock
    /// Titles of the headings of the outermost level.
    private let parts: [Passage]
    private let opening: Passage?

    init(_ block: TitleBlock, parts: [Passage], opening: Passage?) {
        self.block = block
        self.parts = parts
        self.opening = opening
    }

    var variables: [String: String] {
        var variables: [String: String] = [:]
        let place = place
        variables["year"] = year.map { String($0) }
        variables["date"] = block.session?.session == nil ? nil : block.session?.date?.iso
        variables["place"] = place
        variables["level"] = level(of: place)?.rawValue
        variables["congress"] = block.session?.congress.map { String($0) }
        variables["session"] = block.session?.session.map { String($0) }
        variables["speaker"] = block.speaker?.name
        variables["speaker-title"] = block.speaker?.title
        return variables
    }

    /// Of the session, else of the title, else of the plan that the headings name.
    private var year: Int? {
        if let session = block.session, session.session != nil, let date = session.date { return date.year }
        return block.title.flatMap(Self.year(inTitle:)) ?? plannedYear
    }

    /// 2025年上海市政府工作报告, 博野县2025年政府工作报告, 2008政府工作报告
    private static func year(inTitle title: Passage) -> Int? {
        guard let start = title.firstIndex(where: { ChineseNumeral.digit($0) != nil }) else { return nil }
        let words = title.suffix(from: start)
        let rest = words.dropFirst { ChineseNumeral.digit($0) != nil }
        let numeral = words.prefix(upTo: rest.range.lowerBound)
        guard rest.starts(withAnyOf: ["年", "政府工作报告"]), let year = ChineseNumeral.value(of: numeral) else { return nil }
        return (1900...2199).contains(year) ? year : nil
    }

    /// 二、2024年工作安排; a part that looks back tells nothing of the year.
    private var plannedYear: Int? {
        let named = parts.compactMap { part in
            PeriodHeading.year(of: part).map { (year: $0, isPlan: !part.contains(anyOf: Self.review)) }
        }
        return named.filter(\.isPlan).map(\.year).max()
    }

    private static let review: [StaticString] = ["回顾", "总结", "成就", "成绩"]

    private var place: String? {
        if let place = block.session?.place ?? block.title.flatMap(Self.place(inTitle:)) { return place }
        return opening.flatMap(OpeningSentence.government(in:)).flatMap { Self.isName($0) ? $0.text : nil }
    }

    /// Whether a government is named by its place: 我代表市人民政府 and 我代表本届县人民政府 name none.
    private static func isName(_ government: Passage) -> Bool {
        government.range.count >= 9 && AdministrativeLevel(place: government) != nil
            && !government.equals("国务院") && !government.equals("自治区") && !government.contains(anyOf: ["本", "届"])
    }

    /// What stands in a title in front of 政府工作报告, without year; only a name that ends as names of places do.
    private static func place(inTitle title: Passage) -> String? {
        guard let end = title.lastRange(of: "政府工作报告") else { return nil }
        let words = title.prefix(upTo: end.lowerBound)
        let front = words.ends(with: "人民") ? words.dropLast().dropLast() : words
        let bare = front.dropFirst { !$0.isHan || $0 == "年" || $0 == "〇" }.dropLast { !$0.isHan || $0 == "年" }
        guard bare.allSatisfy(\.isHan), bare.range.count >= 6, AdministrativeLevel(place: bare) != nil else { return nil }
        return bare.text
    }

    private func level(of place: String?) -> AdministrativeLevel? {
        if let place { return AdministrativeLevel(place: Passage(place)) }
        return opening.flatMap(OpeningSentence.government(in:)).flatMap(AdministrativeLevel.init(place:))
    }
}
