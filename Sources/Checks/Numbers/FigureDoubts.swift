import Indicators
import Localization

/// Says where the words around a figure leave open what it is a figure of; to be asked in the order of the text.
struct FigureDoubts {
    /// Words in front of a figure in its sentence that make it one of several years, or of another reckoning.
    private static let totals = AgreeWords("累计 累积 总计 共计 合计 五年共 五年 三年 四年 年来 以来 期间 时期 环比 两年平均 日均 月均")

    private let text: [UInt8]
    private var sentence = 0..<0
    /// How far the sentence has been read.
    private var end = 0
    private var isDoubtful = false

    init(_ text: [UInt8]) { self.text = text }

    /// Why a figure that is bound to one year may be one of several.
    ///
    /// - Complexity: O(bytes since the last figure of the sentence).
    mutating func doubt(about entry: LedgerEntry, at place: Int) -> LocalizedText? {
        if entry.sentence != sentence {
            sentence = entry.sentence
            end = sentence.lowerBound
            isDoubtful = false
        }
        if !isDoubtful, place > end { isDoubtful = Self.totals.occur(in: end..<place, of: text) }
        end = max(end, place)
        guard isDoubtful, entry.years?.count == 1 else { return nil }
        return LocalizedText(
            zh: "句子里有“累计”“五年”等字样，不能确定是不是一年的数",
            en: "the sentence speaks of a total or of several years: it may be no figure of one year")
    }
}
