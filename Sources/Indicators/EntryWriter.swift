import Quantities

/// Puts down what was bound: the last of the name, the years, the standing.
struct EntryWriter {
    let text: UnsafeBufferPointer<UInt8>
    let quantities: QuantityList
    let scan: SentenceScan
    let outlook: SectionOutlook
    /// Years that the paragraph speaks of.
    let topic: ClosedRange<Int>?
    let year: Int?
    let ownScopes: OwnScopes
    /// 预计 in front of a sentence that this one goes on from behind a semicolon.
    let isEstimate: Bool

    func write(_ binding: Binding, into entry: inout LedgerEntry) {
        entry.indicator = binding.words
        entry.measure = binding.measure
        entry.isDecrease = binding.isDecrease
        entry.isAverage = binding.isAverage
        entry.isOrigin = binding.isOrigin
        let period = binding.period ?? lastPeriod(before: quantities[binding.quantity].range.lowerBound)
        entry.name = name(of: binding, period)
        entry.years = years(of: binding, period)
        entry.scope = scope(of: binding)
        entry.basis = basis(of: binding)
        entry.standing = standing(of: binding, entry.years)
    }

    // MARK: Name and scope

    private func name(of binding: Binding, _ period: Period?) -> String {
        var name = String(decoding: binding.name, as: UTF8.self)
        // What was added is a change; the growth of it is another indicator's.
        if binding.isGain, binding.measure != .change { name = "新增" + name }
        if binding.isTotal { name = "累计" + name }
        // Years cannot say a part of a year, so the name does.
        if let period, period.isPart { name = String(decoding: text[period.range], as: UTF8.self) + name }
        if ownScopes.isNational { name = name.replacing("地区生产总值", with: "国内生产总值") }
        return name
    }

    private func scope(of binding: Binding) -> String? {
        guard let scope = binding.scope, binding.measure == .rank || !ownScopes.contains(scope, of: text) else { return nil }
        return String(decoding: text[scope], as: UTF8.self)
    }

    // MARK: Years

    /// The words of time that hold for a figure: the last ones in front of it that are no base of a comparison.
    private func lastPeriod(before index: Int) -> Period? {
        scan.periods.context(before: index)
    }

    private func years(of binding: Binding, _ period: Period?) -> ClosedRange<Int>? {
        let own = period?.years ?? topic ?? outlook.years
        if binding.isOrigin { return binding.period?.years }
        guard let base = binding.base?.years else { return own }
        // 较2020年的9323亿元: the figure is that of the base itself.
        if binding.base?.range.upperBound == quantities[binding.quantity].extent.lowerBound, binding.measure == .level {
            return base
        }
        guard let own, base.upperBound < own.upperBound - 1 || base.count > 1 else { return own }
        return min(base.lowerBound, own.upperBound)...own.upperBound
    }

    // MARK: Standing and basis

    private func standing(of binding: Binding, _ years: ClosedRange<Int>?) -> LedgerEntry.Standing {
        let place = quantities[binding.quantity].range.lowerBound
        let isEstimate = isEstimate || scan.holdsEstimate(before: place)
        let isPast = years.map { $0.upperBound < (year ?? .max) } ?? (outlook.direction == .back)
        if isPast { return isEstimate ? .estimate : .actual }
        if years != nil || outlook.direction == .ahead { return .target }
        return scan.holdsTarget(before: place) ? .target : isEstimate ? .estimate : .actual
    }

    /// 按可比价格 between the figure before and this one, or in brackets right behind it.
    private func basis(of binding: Binding) -> String? {
        let figure = quantities[binding.quantity]
        let before = binding.quantity > 0 ? quantities[binding.quantity - 1].extent.upperBound : 0
        let floor = max(scan.sentence.lowerBound, before)
        guard floor <= figure.range.lowerBound else { return nil }
        return (scan.basis(in: floor..<figure.range.lowerBound) ?? scan.aside(behind: figure.extent.upperBound)).map {
            String(decoding: text[$0], as: UTF8.self)
        }
    }
}
