import Quantities

/// From the words round a figure to what is measured.
extension SentenceBinder {
    /// Completes a binding; `nil` where no name is left.
    func finish(
        _ writer: NameWriter, words: Range<Int>, _ phrase: Phrase, _ index: Int, measure: LedgerEntry.Measure?,
        isGain: Bool = false
    ) -> Binding? {
        var writer = writer
        let figure = quantities[index]
        let measure = measure ?? self.measure(of: figure, phrase, writer)
        _ = writer.trimMeasure(keeping: measure)
        // 占比提高2个百分点: what rose is the share.
        if measure == .change || measure == .growth, phrase.tail.cues.contains(.share), !writer.holdsShare { writer.append("占比") }
        if measure == .change, phrase.tail.cues.contains(.rate) { writer.append("增速") }
        guard !writer.isEmpty else { return nil }
        var binding = Binding(
            words: words, name: writer.bytes, measure: measure, end: figure.extent.upperBound, quantity: index)
        binding.act = phrase.head.act
        binding.isGain = isGain || phrase.isGain || writer.holdsGain
        if binding.isGain, binding.measure == .level { binding.measure = .change }
        binding.isTotal = phrase.isTotal
        binding.isDecrease = phrase.tail.verb.contains(.fall) && measure != .level && measure != .share
        binding.isAverage = phrase.tail.cues.contains(.average)
        binding.isOrigin = phrase.tail.cues.contains(.from)
        binding.scope = phrase.scope
        binding.period = phrase.tail.period ?? phrase.head.period
        binding.base = phrase.tail.base
        return binding
    }

    private func measure(of figure: Quantity, _ phrase: Phrase, _ writer: NameWriter) -> LedgerEntry.Measure {
        if figure.role == .rank { return .rank }
        if figure.role == .ratio { return .level }
        let verb = phrase.tail.verb
        let isChange = (verb.contains(.rise) || verb.contains(.fall)) && !phrase.tail.cues.contains(.from)
        let suffix =
            writer.measureSuffix
            ?? (phrase.tail.cues.contains(.rate) ? .growth : phrase.tail.cues.contains(.share) ? .share : nil)
        switch figure.dimension {
        case .doublings: return .multiple
        case .times: return isChange ? .growth : .multiple
        case .points: return .change
        case .percent:
            if isChange { return suffix == nil && !writer.isRatio ? .growth : .change }
            return suffix ?? .level
        default:
            return isChange ? .change : .level
        }
    }
}

extension Binding {
    /// The name for a comparison: 高于全国0.2个百分点 behind a growth compares growths.
    var comparisonName: [UInt8] { measure == .growth ? name + Array("增速".utf8) : name }

    /// A of A占B.
    var nameBeforeShare: [UInt8] {
        let sign = Array("占".utf8)
        let end = name.indices.first { $0 > 0 && name[$0...].starts(with: sign) }
        return end.map { Array(name[..<$0]) } ?? name
    }

    /// The name without the verb of the figure it was found for.
    func plainName(in text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        guard let act, name.starts(with: text[act]) else { return name }
        return Array(name.dropFirst(act.count))
    }
}
