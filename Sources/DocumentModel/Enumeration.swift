/// 一是……, 第一，……, 首先，……: items that are counted in words and are no headings.
enum Enumeration {
    static func begins(_ text: Passage) -> Bool {
        guard let first = text.first, first == "第" || first == "首" || first == "其" || ChineseNumeral.isOrdinalNumeral(first)
        else {
            return false
        }
        if text.starts(withAnyOf: ["首先，", "其次，", "其一，", "其二，", "其三，"]) { return true }
        let numeral = first == "第" ? text.dropFirst() : text
        let rest = numeral.dropFirst(while: ChineseNumeral.isOrdinalNumeral)
        guard rest.range.lowerBound > numeral.range.lowerBound,
            numeral.isAtMost(bytes: 9) || rest.range.lowerBound - numeral.range.lowerBound <= 9
        else { return false }
        return first == "第" ? rest.starts(with: "，") : rest.starts(withAnyOf: ["是", "要"])
    }
}
