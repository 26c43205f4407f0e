/// Writes the bytes of an indicator's name.
struct NameWriter {
    private static let rates: [[UInt8]] = ["增长速度", "增长幅度", "增长率", "增速", "增幅", "涨幅", "降幅"].map { Array($0.utf8) }
    private static let shares: [[UInt8]] = ["所占比重", "所占比例", "占比", "比重", "比例", "份额"].map { Array($0.utf8) }

    private(set) var bytes: [UInt8] = []
    /// Whether a 新增 in the middle was left out: 城镇新增就业.
    private(set) var holdsGain = false
    /// Whether it says what the indicator is a share of: A占B.
    private(set) var holdsShare = false

    mutating func append(_ word: StaticString) {
        for offset in 0..<word.utf8CodeUnitCount { bytes.append(word.utf8Start[offset]) }
    }

    mutating func append(_ word: some Collection<UInt8>) { bytes += word }

    /// Adds words of a text without blanks and 的, in their unified form.
    mutating func append(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>, skipping periods: PeriodList = PeriodList()) {
        var index = range.lowerBound
        while index < range.upperBound {
            if let period = periods.containing(index), !period.isPart {
                index = period.range.upperBound
            } else if let synonym = BindingLexicon.standard.synonym(in: text, at: index, limit: range.upperBound) {
                bytes += synonym.name
                index += synonym.length
            } else if text.holds("相当于", at: index, limit: range.upperBound) {
                append("占")
                holdsShare = true
                index += "相当于".utf8.count
            } else if let length = leftOut(text, index, range.upperBound) {
                index += length
            } else {
                if isShareSign(text, index, range.upperBound) { holdsShare = true }
                let length = text.scalarLength(at: index)
                bytes += text[index..<index + length]
                index += length
            }
        }
    }

    private mutating func leftOut(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Int? {
        if text[index] == 0x20 { return 1 }
        if text[index] == UInt8(ascii: "["), let end = text.noteEnd(at: index, limit: limit) { return end - index }
        if text.holds("的", at: index, limit: limit) || text.holds("了", at: index, limit: limit) { return 3 }
        if text.holds("新增", at: index, limit: limit), !text.holds("新增长", at: index, limit: limit),
            !text.holds("新增、", at: index, limit: limit)
        {
            holdsGain = true
            return 6
        }
        return nil
    }

    /// 占 as a verb, not in 占地, 占用.
    private func isShareSign(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) -> Bool {
        guard text.holds("占", at: index, limit: limit) else { return false }
        if text.holds("占地区", at: index, limit: limit) { return true }
        return !["占地", "占用", "占道", "占有"].contains { (word: StaticString) in text.holds(word, at: index, limit: limit) }
            && !["侵", "抢", "独", "霸", "强"].contains { (word: StaticString) in text.holds(word, before: index) }
    }

    /// Takes 增速 or 占比 from the end, unless the figure is one of another measure, for which they are part of the name.
    mutating func trimMeasure(keeping measure: LedgerEntry.Measure?) -> LedgerEntry.Measure? {
        if let suffix = Self.rates.first(where: ends) {
            bytes.removeLast(suffix.count)
            if let measure, measure != .growth { bytes += Array("增速".utf8) }
            return .growth
        }
        if let suffix = Self.shares.first(where: ends), bytes.count > suffix.count || suffix.count > 6 || holdsShare {
            bytes.removeLast(suffix.count)
            if let measure, measure != .share { bytes += Array((holdsShare ? "" : "占比").utf8) }
            return .share
        }
        return holdsShare ? .share : nil
    }

    private func ends(with suffix: [UInt8]) -> Bool {
        bytes.count > suffix.count && bytes.suffix(suffix.count).elementsEqual(suffix)
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// `nil` when nothing is left.
    var name: String? { bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self) }

    /// What the end of the name says to be measured.
    var measureSuffix: LedgerEntry.Measure? {
        var copy = self
        return copy.trimMeasure(keeping: nil)
    }

    /// Whether the name is one of a ratio, whose percentages are levels and whose rise is one of points: 城镇化率.
    var isRatio: Bool { ends(with: Array("率".utf8)) || ends(with: Array("指数".utf8)) }

    /// 总量, 总数: stands for the indicator of the figure before.
    var isWhole: Bool { BindingLexicon.standard.classes(ofName: bytes).contains(.whole) }

    /// 产值: no name without what it is the 产值 of.
    ///
    /// - Parameter act: A verb that the name begins with: 推进总投资.
    func isBare(behind act: Slice<UnsafeBufferPointer<UInt8>>? = nil) -> Bool {
        let name = act.map { bytes.starts(with: $0) ? Array(bytes.dropFirst($0.count)) : bytes } ?? bytes
        return BindingLexicon.standard.classes(ofName: name).contains(.bare)
    }
}
