/// 名词解释, 附件, 注释: what heads the notes behind a report.
enum AppendixLabel {
    private static let labels: [StaticString] = ["附件", "附录", "附表", "注释", "注解"]
    private static let terms: [StaticString] = ["名词解释", "名词注释", "名词注解", "名词说明"]

    static func matches(_ line: Passage) -> Bool {
        guard line.isAtMost(bytes: 150), let first = line.first, let last = line.last, mayBegin(first) || mayEnd(last),
            !last.isStop
        else {
            return false
        }
        let words = line.dropFirst(while: isOrnament).dropLast(while: isOrnament)
        if labels.contains(where: words.equals) { return true }
        if isNumbered(words) { return true }
        return words.ends(withAnyOf: terms) && !words.contains("，") && MarkerReader.marker(of: words) == nil
    }

    /// [1]“低空经济”：…… or 注：1.……: the beginning of a list of notes that has no heading.
    static func beginsNotes(_ line: Passage) -> Bool {
        line.starts(withAnyOf: ["[1]", "［1］", "〔1〕", "【1】", "注:1", "注：1", "注释：", "注释:"])
    }

    /// 附件1, 附件：1.……, 附表2 ……
    private static func isNumbered(_ words: Passage) -> Bool {
        guard let rest = words.dropping("附件") ?? words.dropping("附录") ?? words.dropping("附表"), let next = rest.first else {
            return false
        }
        return next.isDigit || next == "：" || next == ":" || next == "《" || ChineseNumeral.isOrdinalNumeral(next)
    }

    private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool { scalar == "附" || isOrnament(scalar) }

    private static func mayEnd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "释", "解", "明": true
        default: isOrnament(scalar)
        }
    }

    private static func isOrnament(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "※", "【", "】", "*", "—", "-", "=", "＝", "·", "•", "◆", "★", "☆", "（", "）", "(", ")", ":", "：", "<", ">", "〈", "〉":
            true
        default: false
        }
    }
}
