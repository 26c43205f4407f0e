import Patterns

/// A recogniser of a few figures that regular expressions can describe as well: 约5%左右, 12元, 3个, 4家.
enum ToyFigures {
    private static let units: [(text: String, kind: SlotType.Kind, word: UInt16)] = [
        ("%", .percent, 0), ("元", .money, 0), ("个", .count, 1), ("家", .count, 2),
    ]
    private static let before = ["约", "近"]
    private static let after = ["左右", "以上"]
    private static let joints = ["、", "和", "以及"]

    /// What a slot of a type takes, as an expression; `nil` for types that are not imitated.
    static func expression(of type: String) -> String? {
        let figures = [
            "percent": "%", "money": "元", "count": "[个家]", "count[家]": "家", "quantity": "[%元个家]",
        ].mapValues { "(?:[约近])?+(?<![0-9])[0-9]++\($0)" }
        let tail = "(?:\(after.joined(separator: "|")))"
        if let figure = figures[type] { return figure + tail + "?" }
        guard let figure = figures[["percents": "percent", "quantities": "quantity"][type] ?? ""] else { return nil }
        return "(?>\(figure)(?:\(tail)?(?:\(joints.joined(separator: "|")))\(figure))*)\(tail)?"
    }

    static func marks(in text: [UInt8]) -> FigureMarks {
        let figures = figures(in: text)
        return FigureMarks(
            figures.enumerated().map { index, figure in
                let next = index + 1 < figures.count ? figures[index + 1].extent.lowerBound : text.count
                let gap = figure.extent.upperBound < next ? text[figure.extent.upperBound..<next] : []
                let isJoined = index + 1 < figures.count && joints.contains { gap.elementsEqual($0.utf8) }
                return FigureMark(
                    range: figure.range, extent: figure.extent, kinds: FigureKinds(figure.kind).union(.quantity),
                    measureWord: figure.word, isJoinedToNext: isJoined)
            })
    }

    private typealias Figure = (range: Range<Int>, extent: Range<Int>, kind: SlotType.Kind, word: UInt16)

    private static func figures(in text: [UInt8]) -> [Figure] {
        var figures: [Figure] = []
        var index = 0
        while index < text.count {
            guard isDigit(text[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < text.count, isDigit(text[index]) { index += 1 }
            guard let unit = units.first(where: { stands($0.text, text, at: index) }) else { continue }
            index += unit.text.utf8.count
            let outerStart = before.first { ends($0, text, at: start) }.map { start - $0.utf8.count } ?? start
            let outerEnd = after.first { stands($0, text, at: index) }.map { index + $0.utf8.count } ?? index
            figures.append((start..<index, outerStart..<outerEnd, unit.kind, unit.word))
        }
        return figures
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func stands(_ word: String, _ text: [UInt8], at index: Int) -> Bool {
        text[index...].starts(with: word.utf8)
    }

    private static func ends(_ word: String, _ text: [UInt8], at index: Int) -> Bool {
        index >= word.utf8.count && stands(word, text, at: index - word.utf8.count)
    }
}
