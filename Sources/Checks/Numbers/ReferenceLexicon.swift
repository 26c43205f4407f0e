/// The words of comparisons with larger places.
struct ReferenceLexicon: Sendable {
    private enum Word: Sendable {
        case mark, filler
        case area(String)
        case direction(ReferenceWords.Direction)
    }

    private static let above = ["高于", "高出", "高过", "高", "快于", "快", "领先于", "领先", "超过", "超出", "超", "多", "大于"]
    private static let below = ["低于", "低", "慢于", "慢", "落后于", "落后", "少", "小于"]
    private static let unclear = ["优于", "好于"]
    private static let fillers = [
        "和", "及", "与", "比", "较", "均", "都", "也", "又", "已", "增速", "增幅", "涨幅", "增长率", "平均水平", "平均增速", "平均值", "平均",
        "水平", "同期", "整体", "的", "且", "还", "仍", "要", "将", "分别",
    ]
    private static let marks = ["，", "、", ",", "；", "（"]

    private let words: [(bytes: [UInt8], word: Word)]

    /// - Parameter areas: names of the places, as drafts write them.
    init(areas: [String]) {
        let all: [(String, Word)] = areas.map { ($0, .area($0)) } + Self.above.map { ($0, .direction(.above)) }
            + Self.below.map { ($0, .direction(.below)) } + Self.unclear.map { ($0, .direction(.unclear)) }
            + Self.fillers.map { ($0, .filler) } + Self.marks.map { ($0, .mark) }
        words = all.map { (bytes: Array($0.0.utf8), word: $0.1) }.sorted { $0.bytes.count > $1.bytes.count }
    }

    /// Takes a stretch apart; `nil` where it holds anything else, names no place, or speaks of two directions.
    ///
    /// - Complexity: O(stretch · words).
    func read(_ range: Range<Int>, of text: [UInt8]) -> ReferenceWords? {
        var rest = text[range]
        var found: ReferenceWords.Direction?
        var areas: [String] = []
        var start = range.lowerBound
        while !rest.isEmpty {
            guard let match = words.first(where: { rest.starts(with: $0.bytes) }) else { return nil }
            rest = rest.dropFirst(match.bytes.count)
            switch match.word {
            case .mark: if found == nil, areas.isEmpty { start = rest.startIndex }
            case .filler: break
            case .area(let area): areas.append(area)
            case .direction(let direction):
                guard found == nil else { return nil }
                found = direction
            }
        }
        return areas.isEmpty ? nil : ReferenceWords(direction: found, areas: areas, start: start)
    }
}
