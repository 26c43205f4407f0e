import Quantities

/// Finds out of what the figures of one sentence are figures.
///
/// From left to right: the words in front of a figure up to the punctuation (``TailReader``, ``HeadReader``), else the noun behind
/// it, else the indicator of the figure before. What is clearly no noun phrase binds nothing.
struct SentenceBinder {
    let text: UnsafeBufferPointer<UInt8>
    let quantities: QuantityList
    let scan: SentenceScan

    /// What was bound, in the order of the text.
    private(set) var bindings: [Binding] = []
    /// The last figure that says how much, bound or not.
    private(set) var lastFigure: Int?
    /// Its binding, if there is one.
    private(set) var last: Binding?
    /// Whether things were counted of which later clauses may speak.
    private var hasSubject = false
    /// Bindings of the last list of values, or of the last figures that each had an indicator of their own.
    private var recent: [Binding] = []

    init(text: UnsafeBufferPointer<UInt8>, quantities: QuantityList, scan: SentenceScan) {
        self.text = text
        self.quantities = quantities
        self.scan = scan
    }

    mutating func bind(_ figures: Range<Int>) {
        var index = figures.lowerBound
        while index < figures.upperBound {
            guard saysHowMuch(index) else {
                index += 1
                continue
            }
            let end = listEnd(from: index, limit: figures.upperBound)
            let found = end - index > 1 ? bindList(index..<end) : bindOne(index).map { [$0] } ?? []
            bindings += found
            hasSubject = hasSubject || found.contains(where: \.isSubject)
            lastFigure = end - 1
            last = found.last
            index = end
        }
    }

    /// Whether a figure is one that an indicator can have: no ordinal or date, no 三个 that only counts what follows.
    func saysHowMuch(_ index: Int) -> Bool {
        let figure = quantities[index]
        switch figure.role {
        case .ordinal, .year, .date: return false
        case .rank, .ratio: return true
        case .cardinal: break
        }
        if figure.dimension == .doublings || figure.dimension == .times { return true }
        if figure.isHanzi, figure.isCount || figure.traits.contains(.indefinite) { return false }
        return scan.periods.containing(figure.range.lowerBound) == nil
    }
}

// MARK: One figure

extension SentenceBinder {
    private mutating func bindOne(_ index: Int) -> Binding? {
        guard let phrase = phrase(before: index) else { return nil }
        guard let binding = binding(of: phrase, index) else { return nil }
        if phrase.continues || phrase.noun.isEmpty { recent = [binding] } else { recent.append(binding) }
        return binding
    }

    private func binding(of phrase: Phrase, _ index: Int) -> Binding? {
        let figure = quantities[index]
        if phrase.continues { return continuation(of: phrase, index) }
        if phrase.noun.isEmpty || phrase.noun == phrase.head.act || phrase.tail.act != nil,
            let behind = nounBehind(index)
        {
            // 提升10处景观节点: a verb of measure with an object is a verb of doing.
            let act =
                phrase.tail.act ?? phrase.head.act ?? (phrase.tail.verb.isDisjoint(with: .reach) ? phrase.tail.verbRange : nil)
            return binding(ofNoun: behind, behind: phrase, act: act, index)
        }
        let noun = phrase.nounWithAct
        if noun.isEmpty {
            // 3.4万亿元，74%以上用于民生; 覆盖231.8万人，为28.8万名困难人员代缴: a figure that goes on into a sentence of its own.
            let goesOn = phrase.tail.cues.isDisjoint(with: .from) && isFollowedByWords(figure)
            return goesOn ? nil : continuation(of: phrase, index)
        }
        if isOnlyActs(noun) { return isSameKind(figure, phrase, verb: noun) ? continuation(of: phrase, index) : nil }
        if figure.dimension == .duration, phrase.isBareJuxtaposition || isFollowedByWords(figure) { return nil }
        if phrase.isBareJuxtaposition, phrase.tail.cues.isDisjoint(with: .from), isFollowedByWords(figure) { return nil }
        if phrase.tail.cues.contains(.each), phrase.members(in: text).count > 1 { return nil }
        return binding(ofWords: noun, phrase, index)
    }

    /// Whether a lone verb leads to a figure of the same things as the one before: 建设筹集18.9万套、供应分配10.3万套; 新登记56.5万户.
    private func isSameKind(_ figure: Quantity, _ phrase: Phrase, verb: Range<Int>) -> Bool {
        guard let before = joined(to: phrase), quantities[before.quantity].unit == figure.unit else { return false }
        return phrase.isNextMember(of: before, text) || text.holds("新", at: verb.lowerBound, limit: verb.upperBound)
    }

    /// Binds the words in front of a figure.
    private func binding(ofWords whole: Range<Int>, _ phrase: Phrase, _ index: Int) -> Binding? {
        guard let words = behindLastClause(of: whole, phrase) else { return nil }
        var writer = NameWriter()
        if let versus = comparison(in: words, phrase) {
            guard let subject = versus.subject.isEmpty ? joined(to: phrase)?.comparisonName : name(of: versus.subject, phrase)
            else {
                return nil
            }
            writer.append(subject)
            writer.append(versus.isAbove ? "高于" : "低于")
            writer.append(versus.reference, of: text)
            return finish(writer, words: words, phrase, index, measure: .change)
        }
        // 比去年预算低: what it is below of is not what it is.
        guard phrase.tail.cues.isDisjoint(with: .beyond) else { return nil }
        if startsWithShare(words) {
            guard let before = joined(to: phrase) else { return nil }
            writer.append(before.name)
            writer.append(words, of: text, skipping: scan.periods)
            return finish(writer, words: words, phrase, index, measure: nil)
        }
        guard isNounPhrase(words) else { return nil }
        // 合肥居第40位: a place in a ranking that an earlier clause has named.
        if quantities[index].role == .rank, phrase.rank?.scope == nil, text.scalarCount(in: words) <= 3 { return nil }
        if quantities[index].role == .rank, text.holds("中", before: words.upperBound) { return nil }
        if isWhole(words) { return continuation(of: phrase, index, asWhole: true) }
        let shared = phrase.head.act == nil ? sharedVerb(phrase, index) : nil
        if let act = phrase.detachedAct ?? (shared?.isGain == true ? nil : shared?.act) { writer.append(act, of: text) }
        writer.append(words, of: text, skipping: scan.periods)
        guard !isElliptic(words, phrase, index) else { return nil }
        // 新增企业120家 at the beginning of a sentence is said of the place itself.
        let isOpening = phrase.isGain && lastFigure == nil
        guard isOpening || !writer.isBare(behind: (phrase.head.act ?? shared?.act).map { text[$0] }) else { return nil }
        var binding = finish(writer, words: words, phrase, index, measure: nil, isGain: shared?.isGain == true)
        binding?.act = phrase.head.act ?? shared?.act
        binding?.isSubject =
            phrase.isBareJuxtaposition && phrase.head.act == nil && !phrase.isGain && quantities[index].unit.isDiscrete
            && !MemberNames.isMeasure(words, of: text)
        // 累计发送旅客6400万人次、运输货物7400万吨
        if sharedVerb(phrase, index)?.isTotal == true { binding?.isTotal = true }
        return binding
    }

    /// The binding of the figure before, if what was done to its things was done to these too: 新建绿道365公里、碧道101公里.
    ///
    /// Money and shares stand apart: 接待游客4900万人次、综合收入540亿元.
    private func sharedVerb(_ phrase: Phrase, _ index: Int) -> Binding? {
        guard let last, phrase.isNextMember(of: last, text) else { return nil }
        let dimensions = [quantities[last.quantity].dimension, quantities[index].dimension]
        guard dimensions[0] == dimensions[1] || !dimensions.contains(where: { [.money, .percent, .points, .times].contains($0) })
        else {
            return nil
        }
        return last
    }

    /// Whether a short noun in a later clause leaves out what it belongs to: 普通高中46所，招生3万人，在校学生10万人.
    private func isElliptic(_ words: Range<Int>, _ phrase: Phrase, _ index: Int) -> Bool {
        guard !bindings.isEmpty, phrase.start > scan.sentence.lowerBound, !phrase.head.cues.contains(.lead) else { return false }
        if text.holds("其中：", before: phrase.start) || text.holds("其中，", before: phrase.start) { return false }
        if let last, phrase.isNextMember(of: last, text) { return false }
        let count = text.scalarCount(in: words)
        if count <= 2 { return !phrase.isGain || quantities[index].dimension == .people }
        guard count <= 4, phrase.head.act == nil, !phrase.isGain, hasSubject else { return false }
        return !phrase.isBareJuxtaposition || quantities[index].dimension != .count
    }

    /// 总量, 总数: the indicator of the figure before.
    private func isWhole(_ words: Range<Int>) -> Bool {
        var writer = NameWriter()
        writer.append(words, of: text)
        return writer.isWhole
    }

    private func name(of words: Range<Int>, _ phrase: Phrase) -> [UInt8]? {
        guard isNounPhrase(words) else { return nil }
        var writer = NameWriter()
        writer.append(words, of: text, skipping: scan.periods)
        return writer.isBare() ? nil : writer.bytes
    }

    /// Binds the noun behind a figure: 建成3个城市驿站.
    private func binding(ofNoun noun: Range<Int>, behind phrase: Phrase, act: Range<Int>?, _ index: Int) -> Binding? {
        var act = act
        // 增加500万农村沼气用户
        var isGain = phrase.isGain || act.map { text.holds("增加", at: $0.lowerBound, limit: $0.upperBound) } == true
        // 建成3个城市驿站、4处便民警务站: the next member of the list shares the verb.
        if act == nil, !isGain, let before = sharedVerb(phrase, index) {
            act = before.act
            isGain = before.isGain
        }
        guard act != nil || isGain, isNounPhrase(noun) else { return nil }
        var writer = NameWriter()
        if let act, !isGain { writer.append(act, of: text) }
        writer.append(noun, of: text, skipping: scan.periods)
        guard isGain && lastFigure == nil || !writer.isBare(behind: act.map { text[$0] }) else { return nil }
        var binding = finish(writer, words: noun, phrase, index, measure: isGain ? .change : .level)
        binding?.act = act
        binding?.isGain = isGain
        binding?.end = noun.upperBound
        return binding
    }

    /// Lets a figure without words of its own be one of the indicator before: 完成10.2亿元、增长5%.
    private func continuation(of phrase: Phrase, _ index: Int, asWhole: Bool = false) -> Binding? {
        guard let before = joined(to: phrase), !phrase.continues || phrase.tail.start < quantities[index].extent.lowerBound else {
            return nil
        }
        return continued(before, phrase, index, asWhole: asWhole)
    }

    private func continued(_ before: Binding, _ phrase: Phrase, _ index: Int, asWhole: Bool = false) -> Binding? {
        guard !phrase.tail.cues.contains(.each) || recent.count > 1, let name = continuedName(before, phrase, asWhole: asWhole)
        else { return nil }
        var writer = NameWriter()
        writer.append(name)
        var binding = finish(writer, words: before.words, phrase, index, measure: nil)
        if before.measure == .share, let found = binding?.measure {
            // 占比从26.7%提高到52.1%; but 占比达94.9%、总量居全国第一 and 占比达94.9%、增长5% speak of the whole again.
            if found == .level, quantities[index].dimension == .percent { binding?.measure = .share }
            if asWhole || found == .growth || found == .level && quantities[index].dimension != .percent {
                binding?.name = before.nameBeforeShare
            }
        }
        binding?.scope = phrase.scope ?? before.scope
        if binding?.period == nil, !before.isOrigin, binding?.isOrigin == false { binding?.period = before.period }
        // 新增120家、增长5%: the growth is that of what was added.
        if before.isGain, binding?.measure == .growth { binding?.isGain = true }
        return binding
    }

    private func continuedName(_ before: Binding, _ phrase: Phrase, asWhole: Bool) -> [UInt8]? {
        // 新设城市候机楼3座、总数达25座: all of them, not only the new ones.
        if asWhole { return before.plainName(in: text) }
        guard let act = phrase.tail.act ?? phrase.head.act else { return before.name }
        // 新能源开工1600万千瓦、投产1000万千瓦: what was put in operation is not what was begun.
        guard before.act != nil || before.isGain || text.holds("新", at: act.lowerBound, limit: act.upperBound) else { return nil }
        return text[act] + before.plainName(in: text)
    }

    /// The binding of the figure before, if nothing but punctuation lies between it and the words of this one.
    private func joined(to phrase: Phrase) -> Binding? {
        guard let last, last.quantity == lastFigure else { return nil }
        return phrase.continues || scan.isOnlyPunctuation(last.end..<phrase.start) ? last : nil
    }
}

// MARK: Lists of values

extension SentenceBinder {
    /// Behind the last figure of a list such as 4.6%和6.4%; the next position where the figure stands alone. Behind 分别 the
    /// members may be of different dimensions: 分别达到420.6万吨、1.25亿人次.
    private func listEnd(from index: Int, limit: Int) -> Int {
        var isShared: Bool?
        var end = index + 1
        while end < limit, saysHowMuch(end), quantities[end].role == quantities[index].role,
            scan.isListSeparator(quantities[end - 1].extent.upperBound..<quantities[end].extent.lowerBound)
        {
            // 175亿美元左右、约合1243亿元: the same once more.
            if quantities[end].before != nil, quantities[end].before?.kind != quantities[index].before?.kind { break }
            let gap = quantities[end - 1].extent.upperBound
            if text.holds("，", at: gap, limit: text.count), isFollowedByWords(quantities[end]) { break }
            if quantities[end].dimension != quantities[index].dimension {
                isShared = isShared ?? (phrase(before: index)?.tail.cues.contains(.each) == true)
                guard isShared == true else { break }
            }
            end += 1
        }
        return end
    }

    private mutating func bindList(_ list: Range<Int>) -> [Binding] {
        guard let phrase = phrase(before: list.lowerBound) else { return [] }
        let found = listBindings(phrase, list)
        recent = found
        return found
    }

    private func listBindings(_ phrase: Phrase, _ list: Range<Int>) -> [Binding] {
        if phrase.continues || phrase.noun.isEmpty {
            guard recent.count == list.count else { return [] }
            return zip(list, recent).compactMap { continued($1, phrase, $0) }
        }
        let members = MemberNames(phrase.nounWithAct, in: text, periods: scan.periods).names(count: list.count)
        return zip(list, members).compactMap { index, member in
            // 建材、化工分别下降: behind other figures two characters do not say what went down.
            guard let member, member.name.count > 6 || lastFigure == nil else { return nil }
            var writer = NameWriter()
            if let act = phrase.detachedAct { writer.append(act, of: text) }
            writer.append(member.name)
            return finish(writer, words: member.words, phrase, index, measure: nil)
        }
    }
}
