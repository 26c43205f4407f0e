import Quantities

/// Lets figures go on from the one before: 完成10.2亿元、增长5%.
extension SentenceBinder {
    /// Lets a figure without words of its own be one of the indicator before: 完成10.2亿元、增长5%.
    func continuation(of phrase: Phrase, _ index: Int, asWhole: Bool = false) -> Binding? {
        guard let before = joined(to: phrase), !phrase.continues || phrase.tail.start < quantities[index].extent.lowerBound else {
            return nil
        }
        return continued(before, phrase, index, asWhole: asWhole)
    }

    func continued(_ before: Binding, _ phrase: Phrase, _ index: Int, asWhole: Bool = false) -> Binding? {
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
    func joined(to phrase: Phrase) -> Binding? {
        guard let last, last.quantity == lastFigure else { return nil }
        return phrase.continues || scan.isOnlyPunctuation(last.end..<phrase.start) ? last : nil
    }
}
