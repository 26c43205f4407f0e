/// 政府工作报告, 2025年上海市政府工作报告, ……的决议: the words over a document.
enum TitleLine {
    private static let documents: [StaticString] = ["报告", "决议", "决定", "公报", "方案", "规划", "纲要", "意见", "通知", "讲话", "摘登"]

    static func matches(_ line: Passage) -> Bool {
        let words = withoutBracket(line)
        return words.isAtMost(bytes: 180) && words.range.count >= 12 && words.ends(withAnyOf: documents)
            && !words.contains { $0.isStop || $0 == "：" || $0 == ":" || $0 == "，" }
            && MarkerReader.marker(of: line) == nil
    }

    /// Whether a line is the title of a government work report and nothing else.
    static func isWorkReport(_ line: Passage) -> Bool {
        withoutBracket(line).ends(with: "政府工作报告") && matches(line)
    }

    /// Without a note such as （摘登） or （送审稿） behind it.
    private static func withoutBracket(_ line: Passage) -> Passage {
        guard line.last == "）" || line.last == ")", let open = line.lastRange(of: "（") ?? line.lastRange(of: "(") else {
            return line
        }
        return open.lowerBound > line.range.lowerBound ? line.prefix(upTo: open.lowerBound) : line
    }
}
