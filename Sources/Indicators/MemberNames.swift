/// The members of a list of indicators whose values follow as a list: 国企资产总额、营业收入分别增长28%和18%.
struct MemberNames {
    struct Member {
        let name: [UInt8]
        let words: Range<Int>
    }

    private let noun: Range<Int>
    private let text: UnsafeBufferPointer<UInt8>
    private let periods: PeriodList

    /// Two in one word, with what stands for each.
    private static let fused: [(StaticString, [StaticString])] = [
        ("城乡", ["城镇", "农村"]), ("内外资", ["内资", "外资"]), ("存贷款", ["存款", "贷款"]), ("产销", ["产量", "销量"]),
        ("进出口", ["进口", "出口"]), ("一二三产业", ["第一产业", "第二产业", "第三产业"]), ("一二三产", ["第一产业", "第二产业", "第三产业"]),
        ("二三产业", ["第二产业", "第三产业"]),
    ]

    /// Last parts of names that all members may share: 装备制造业、高技术制造业增加值.
    private static let heads: [StaticString] = [
        "增加值", "居民人均可支配收入", "人均可支配收入", "可支配收入", "零售额", "营业额", "总产值", "产值", "营业收入", "主营业务收入", "销售额", "交易额", "投资额", "投资", "出口额",
        "进口额",
        "进出口额", "出口", "进口", "产量", "销量", "贷款余额", "存款余额", "贷款", "存款", "用电量", "覆盖率", "参保率", "普及率", "利用率", "处理率", "合格率", "入园率", "入学率",
        "收入", "支出", "面积", "人数", "浓度", "排放量", "吞吐量", "周转量", "客运量", "货运量", "税收", "利润", "比例", "占比", "比重", "起数", "余额", "总额",
    ]

    init(_ noun: Range<Int>, in text: UnsafeBufferPointer<UInt8>, periods: PeriodList) {
        self.noun = noun
        self.text = text
        self.periods = periods
    }

    /// The names of so many members; none where the list is not clearly one of so many, `nil` for a member whose name is not
    /// whole.
    func names(count: Int) -> [Member?] {
        if let fused = fusedNames(count: count) { return fused }
        let parts = parts
        guard parts.count == count, let first = parts.first, let last = parts.last else { return [] }
        let shared = head(of: last)
        let isLeading = Self.leads.contains { text.holds($0, at: first.lowerBound, limit: first.upperBound) }
        if let industries = industries(parts, shared) { return industries }
        // “上海标准”、“上海品牌”: nobody lacks anything.
        if parts.allSatisfy({ head(of: $0) == nil }), parts.allSatisfy({ $0.count >= 6 }) {
            return parts.map { member($0, head: nil) }
        }
        return parts.map { part in
            guard let own = head(of: part) else {
                if part != last { return sharesHead(part, of: last, shared) ? member(part, head: shared) : nil }
                return part.count * 2 < first.count ? nil : member(part, head: nil)
            }
            // 装备制造业、高技术制造业增加值: the last one is whole, and so is the first where it has a head of its own. Another one may
            // lack what the first one says: 国企资产总额、营业收入; 农村卫生户厕覆盖率、污水治理率.
            let isWhole = part == first || head(of: first) == nil
            return isWhole || !isLeading && part.count - own.utf8CodeUnitCount >= 12 ? member(part, head: nil) : nil
        }
    }

    /// 一、二、三产业增加值, 第一、第三产业增加值: the members are numerals in front of what the last one says.
    private func industries(_ parts: [Range<Int>], _ head: StaticString?) -> [Member?]? {
        guard let last = parts.last, parts.dropLast().allSatisfy(isOrdinal) else { return nil }
        let skipped = text.holds("第", at: last.lowerBound, limit: last.upperBound) ? 6 : 3
        guard last.count > skipped,
            text.holds("产业", at: last.lowerBound + skipped, limit: last.upperBound)
                || text.holds("次产业", at: last.lowerBound + skipped, limit: last.upperBound)
        else { return parts.map { _ in nil } }
        return parts.map { part in
            var writer = NameWriter()
            writer.append("第")
            let numeral = text.holds("第", at: part.lowerBound, limit: part.upperBound) ? part.lowerBound + 3 : part.lowerBound
            writer.append(numeral..<numeral + 3, of: text)
            writer.append(last.lowerBound + skipped..<last.upperBound, of: text, skipping: periods)
            return Member(name: writer.bytes, words: part == last ? last : part)
        }
    }

    /// 一, 第一
    private func isOrdinal(_ part: Range<Int>) -> Bool {
        let start = text.holds("第", at: part.lowerBound, limit: part.upperBound) ? part.lowerBound + 3 : part.lowerBound
        return part.upperBound - start == 3
            && ["一", "二", "三"].contains { (word: StaticString) in text.holds(word, at: start, limit: part.upperBound) }
    }

    /// What may hold for all members although it stands before the first.
    private static let leads: [StaticString] = ["农村", "城镇", "城市", "城乡", "国企"]

    /// Whether what ends the last member can end another one: in 蔬菜、小浆果设施产量 nobody knows how much of 设施产量 does.
    private func sharesHead(_ part: Range<Int>, of last: Range<Int>, _ head: StaticString?) -> Bool {
        guard let head else { return false }
        return text.scalarCount(in: last.lowerBound..<last.upperBound - head.utf8CodeUnitCount) <= text.scalarCount(in: part) + 2
    }

    /// Whether a name ends in a word that says what is measured, and so names no things: 吞吐量, 覆盖率.
    static func isMeasure(_ name: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        ["量", "额", "值", "率", "度"].contains { (word: StaticString) in text.holds(word, before: name.upperBound) }
    }

    private static let allHeads = heads + ["率", "数", "值", "额", "量", "度", "比"]

    /// The word at the end of a member that says what is measured.
    private func head(of part: Range<Int>) -> StaticString? {
        Self.allHeads.first { text.holds($0, before: part.upperBound) && part.count >= $0.utf8CodeUnitCount }
    }

    private func member(_ part: Range<Int>, head: StaticString?) -> Member {
        var writer = NameWriter()
        let start = HeadReader(text: text, periods: periods).read(from: part.lowerBound, to: part.upperBound).start
        writer.append(start..<part.upperBound, of: text, skipping: periods)
        if let head {
            writer.append(head)
        }
        return Member(name: writer.bytes, words: part)
    }

    private func fusedNames(count: Int) -> [Member?]? {
        guard parts.count == 1 else { return nil }
        for (word, members) in Self.fused where members.count == count {
            guard let place = noun.first(where: { text.holds(word, at: $0, limit: noun.upperBound) }) else { continue }
            return members.map { member in
                var writer = NameWriter()
                writer.append(noun.lowerBound..<place, of: text, skipping: periods)
                writer.append(member)
                writer.append(place + word.utf8CodeUnitCount..<noun.upperBound, of: text, skipping: periods)
                return Member(name: writer.bytes, words: noun)
            }
        }
        return nil
    }

    /// The noun cut at 、 and at 和, 与, 及.
    var parts: [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = noun.lowerBound
        var index = start
        while index < noun.upperBound {
            let isCut = text.holds("、", at: index, limit: noun.upperBound) || isAnd(index)
            if isCut, index > start {
                parts.append(start..<index)
                start = index + 3
            }
            index += isCut ? 3 : text.scalarLength(at: index)
        }
        return parts + [start..<noun.upperBound]
    }

    private func isAnd(_ index: Int) -> Bool {
        guard index > noun.lowerBound + 3, index + 6 < noun.upperBound else { return false }
        let isWord = ["和", "与", "及"].contains { (word: StaticString) in text.holds(word, at: index, limit: noun.upperBound) }
        return isWord
            && !["共和", "和谐", "饱和", "总和", "参与", "和平", "以及", "普及", "涉及", "和美"].contains { (word: StaticString) in
                text.holds(word, at: index, limit: noun.upperBound) || text.holds(word, before: index + 3)
            }
    }
}

extension Phrase {
    func members(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        MemberNames(noun, in: text, periods: PeriodList()).parts
    }
}
