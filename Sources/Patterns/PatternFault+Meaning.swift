import Localization

// Wordings about patterns that are well formed and yet of no use.
extension PatternFault {
    static func matchesEverywhere(isEmpty: Bool, at range: Range<Int>) -> PatternFault {
        isEmpty
            ? PatternFault(
                LocalizedText(zh: "模式是空的", en: "the pattern is empty"),
                hint: LocalizedText(zh: "请写上要查找的内容", en: "say what to look for"), at: range)
            : PatternFault(
                LocalizedText(
                    zh: "这个模式不需要任何文字也能匹配，会处处命中", en: "this pattern can match without taking any text, so it matches everywhere"),
                hint: LocalizedText(
                    zh: "请至少留一部分不带“*”“?”的内容", en: "leave at least one part without “*” or “?”"), at: range)
    }

    static func matchesNowhere(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "走到这里就不可能再匹配，整个模式永远不会命中", en: "nothing can get past this, so the pattern never matches"),
            hint: LocalizedText(
                zh: "“^”“$”是段落的开头和结尾；要查找字符本身，请写 \\^、\\$",
                en: "“^” and “$” are the ends of a paragraph; write \\^ or \\$ for the characters themselves"), at: range)
    }

    static func gapAtEnd(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "末尾的“…”总是取最短，等于没写", en: "a gap at the end takes nothing, since gaps are as short as can be"),
            hint: LocalizedText(
                zh: "请写明它到哪里为止（如“…。”），或者删去；要查找省略号本身，请写 \\…",
                en: "say where it ends (“…。”) or leave it out; write \\… for the character itself"), at: range)
    }

    static func variableLookBehind(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(
                zh: "(?<=…)、(?<!…) 里的内容长度要有限，这一部分没有", en: "a look-behind has a limited length, and this part of it has none"),
            hint: LocalizedText(
                zh: "请写明次数，如 [0-9]{1,3}，或者改用槽位取前文", en: "give it a limit, as in [0-9]{1,3}, or match the text before instead"),
            at: range)
    }

    static func manyLookBehinds(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "(?<=…)、(?<!…) 里长短不同的写法太多", en: "this look-behind has too many forms of different length"),
            hint: LocalizedText(zh: "请缩小次数范围，或者拆成几条", en: "narrow its counts, or split it"), at: range)
    }

    static func patternTooLarge(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "模式太大", en: "the pattern is too large"),
            hint: LocalizedText(
                zh: "请减小重复次数，或者拆成几条规则；很长的词表请用 replace", en: "use smaller counts, or split it; long word lists belong to replace"),
            at: range)
    }

    static func blankAtEnds(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "模式的开头或结尾有空格", en: "the pattern begins or ends with a blank"),
            hint: LocalizedText(zh: "请删去；确实要查找空格，请写 [ ]", en: "delete it, or write [ ] if a blank is meant"), at: range)
    }

    static func blankBesideUnspaced(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(
                zh: "阅读视图里汉字和全角标点旁边没有空格，这样永远不会命中",
                en: "the reading view has no blanks next to Chinese characters and marks, so this never matches"),
            hint: LocalizedText(
                zh: "请删去空格；要检查空格本身，请让规则对照原文",
                en: "delete the blank, or run the rule over the source if it is about blanks"), at: range)
    }

    static func otherBlank(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(
                zh: "阅读视图里只有普通空格，没有制表符和全角空格，这样永远不会命中",
                en: "the reading view has plain blanks only, no tabs and no full-width ones, so this never matches"),
            hint: LocalizedText(
                zh: "请改成普通空格或删去；要检查空格本身，请让规则对照原文",
                en: "write a plain blank or none, or run the rule over the source if it is about blanks"), at: range)
    }

    static func lineBreak(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(
                zh: "阅读视图的段落里没有换行，这样永远不会命中", en: "a paragraph of the reading view holds no line break, so this never matches"),
            hint: LocalizedText(
                zh: "请删去换行，在 YAML 里把模式写在一行；要检查换行本身，请让规则对照原文",
                en: "write the pattern on one line, or run the rule over the source if it is about line breaks"), at: range)
    }

    static func fullWidth(_ scalar: Unicode.Scalar, folded: Unicode.Scalar, at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(
                zh: "阅读视图里全角的“\(scalar)”已经变成半角的“\(folded)”，这样永远不会命中",
                en: "the reading view has the half-width “\(folded)” for “\(scalar)”, so this never matches"),
            hint: LocalizedText(
                zh: "请写“\(folded)”；要检查全角字符本身，请让规则对照原文",
                en: "write “\(folded)”, or run the rule over the source if it is about full-width characters"), at: range)
    }

    /// What PCRE2 has against an expression that the parser let pass; the common cases in plain words.
    static func rejected(_ rejection: CompiledExpression.Rejection, at range: Range<Int>) -> PatternFault {
        switch rejection.code {
        case 120, 135, 186, 187, 200: .patternTooLarge(at: range)
        case 125: .variableLookBehind(at: range)
        case 146, 147: .badProperty(at: range)
        default:
            PatternFault(
                LocalizedText(
                    zh: "正则引擎不接受这里的写法（PCRE2 错误 \(rejection.code)）",
                    en: "the regex engine refuses this (PCRE2 error \(rejection.code))"),
                hint: LocalizedText(zh: "请换一种写法", en: "write it in another way"), at: range)
        }
    }
}
