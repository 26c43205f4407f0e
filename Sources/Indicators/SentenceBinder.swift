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
    private(set) var hasSubject = false
    /// Bindings of the last list of values, or of the last figures that each had an indicator of their own.
    private(set) var recent: [Binding] = []

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
