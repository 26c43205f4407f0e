import Quantities

/// Binds figures by the words in front of them and by the noun behind.
extension SentenceBinder {
    /// Binds the words in front of a figure.
    func binding(ofWords whole: Range<Int>, _ phrase: Phrase, _ index: Int) -> Binding? {
        guard let words = behindLastClause(of: whole, phrase) else { return nil }
        if let comparison = comparison(in: words, phrase) { return binding(ofDifference: comparison, words, phrase, index) }
        // 比去年预算低: what it is below of is not what it is.
        guard phrase.tail.cues.isDisjoint(with: .beyond) else { return nil }
        if startsWithShare(words) { return binding(ofShare: words, phrase, index) }
        guard isNounPhrase(words), !isPlaceOnly(words, phrase, index) else { return nil }
        if isWhole(words) { return continuation(of: phrase, index, asWhole: true) }
        return isElliptic(words, phrase, index) ? nil : binding(ofNoun: words, phrase, index)
    }

    private func binding(ofNoun words: Range<Int>, _ phrase: Phrase, _ index: Int) -> Binding? {
        let shared = sharedVerb(phrase, index)
        let sharing = phrase.head.act == nil ? shared : nil
        var writer = NameWriter()
        if let act = phrase.detachedAct ?? (sharing?.isGain == true ? nil : sharing?.act) { writer.append(act, of: text) }
        writer.append(words, of: text, skipping: scan.periods)
        // 新增企业120家 at the beginning of a sentence is said of the place itself.
        let isOpening = phrase.isGain && lastFigure == nil
        guard isOpening || !writer.isBare(behind: (phrase.head.act ?? sharing?.act).map { text[$0] }) else { return nil }
        var binding = finish(writer, words: words, phrase, index, measure: nil, isGain: sharing?.isGain == true)
        binding?.act = phrase.head.act ?? sharing?.act
        binding?.isSubject = isSubject(words, phrase, index)
        // 累计发送旅客6400万人次、运输货物7400万吨
        if shared?.isTotal == true { binding?.isTotal = true }
        return binding
    }

    /// 规上工业增加值增速高于全市3个百分点
    private func binding(ofDifference found: Comparison, _ words: Range<Int>, _ phrase: Phrase, _ index: Int) -> Binding? {
        let subject = found.subject.isEmpty ? joined(to: phrase)?.comparisonName : name(of: found.subject, phrase)
        guard let subject else { return nil }
        var writer = NameWriter()
        writer.append(subject)
        writer.append(found.isAbove ? "高于" : "低于")
        writer.append(found.reference, of: text)
        return finish(writer, words: words, phrase, index, measure: .change)
    }

    /// 占地区生产总值比重达2.5% behind the figure of the indicator itself.
    private func binding(ofShare words: Range<Int>, _ phrase: Phrase, _ index: Int) -> Binding? {
        guard let before = joined(to: phrase) else { return nil }
        var writer = NameWriter()
        writer.append(before.name)
        writer.append(words, of: text, skipping: scan.periods)
        return finish(writer, words: words, phrase, index, measure: nil)
    }

    /// 合肥居第40位, 在测评中排名第一: a place in a ranking that an earlier clause has named.
    private func isPlaceOnly(_ words: Range<Int>, _ phrase: Phrase, _ index: Int) -> Bool {
        guard quantities[index].role == .rank else { return false }
        return phrase.rank?.scope == nil && text.scalarCount(in: words) <= 3 || text.holds("中", before: words.upperBound)
    }

    /// Whether things are counted of which the next clauses may speak.
    private func isSubject(_ words: Range<Int>, _ phrase: Phrase, _ index: Int) -> Bool {
        phrase.isBareJuxtaposition && phrase.head.act == nil && !phrase.isGain && quantities[index].unit.isDiscrete
            && !MemberNames.isMeasure(words, of: text)
    }

    /// The binding of the figure before, if what was done to its things was done to these too: 新建绿道365公里、碧道101公里.
    ///
    /// Money and shares stand apart: 接待游客4900万人次、综合收入540亿元.
    func sharedVerb(_ phrase: Phrase, _ index: Int) -> Binding? {
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
    func binding(ofNoun noun: Range<Int>, behind phrase: Phrase, act: Range<Int>?, _ index: Int) -> Binding? {
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
}
