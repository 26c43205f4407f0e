import Localization

// Wordings about brackets, quantifiers and escapes.
extension PatternFault {
    static func strayParenthesis(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "多出一个“)”，前面没有与它配对的“(”", en: "this “)” has no “(” before it"),
            hint: LocalizedText(zh: "要查找括号本身，请写 \\)", en: "write \\) for the character itself"), at: range)
    }

    static func unclosedGroup(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "这个括号没有配对的“)”", en: "this group has no closing “)”"),
            hint: LocalizedText(
                zh: "请补上“)”；要查找括号本身，请写 \\(", en: "add the “)”, or write \\( for the character itself"), at: range)
    }

    static func strayBrace(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "多出一个“}”，前面没有与它配对的“{”", en: "this “}” has no “{” before it"),
            hint: LocalizedText(zh: "要查找花括号本身，请写 \\}", en: "write \\} for the character itself"), at: range)
    }

    static func unclosedBrace(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "这个“{”没有配对的“}”", en: "this “{” has no closing “}”"),
            hint: LocalizedText(
                zh: "槽位写作 {名称:类型}；要查找花括号本身，请写 \\{",
                en: "a slot reads {name:type}; write \\{ for the character itself"), at: range)
    }

    static func nothingToRepeat(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "这个次数符号前面没有可以重复的内容", en: "there is nothing before this quantifier to repeat"),
            hint: LocalizedText(
                zh: "要查找字符本身，请在前面加反斜杠，如 \\*、\\?", en: "put a backslash before it for the character itself"), at: range)
    }

    static func doubleQuantifier(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "两个次数符号连在了一起", en: "two quantifiers stand in a row"),
            hint: LocalizedText(
                zh: "请只留一个，或者用 (?:…) 把前一部分括起来", en: "keep one, or put (?:…) round what comes before"), at: range)
    }

    static func repeatedAssertion(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "前面只是一个位置，不占文字，不能重复", en: "what comes before is a place, not text, and cannot be repeated"),
            hint: LocalizedText(zh: "请去掉这个次数符号", en: "leave the quantifier out"), at: range)
    }

    static func badQuantifier(isWhole: Bool, at range: Range<Int>) -> PatternFault {
        isWhole
            ? PatternFault(
                LocalizedText(zh: "这里没有可以按次数重复的内容，或者次数写法不对", en: "this count stands behind nothing or is not written in full"),
                hint: LocalizedText(zh: "次数写作 {2}、{2,} 或 {0,5}", en: "counts read {2}, {2,} or {0,5}"), at: range)
            : PatternFault(
                LocalizedText(
                    zh: "花括号里的内容以数字开头，既不是次数也不是槽位", en: "a brace that begins with a digit is neither a count nor a slot"),
                hint: LocalizedText(
                    zh: "次数写作 {2}、{2,} 或 {2,5}；槽位名称不能以数字开头",
                    en: "counts read {2}, {2,} or {2,5}; the name of a slot begins with a letter"), at: range)
    }

    static func tooManyRepeats(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "重复次数太大", en: "the number of repeats is too large"),
            hint: LocalizedText(zh: "最多 65535 次", en: "65535 is the most"), at: range)
    }

    static func boundsOutOfOrder(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "最少次数大于最多次数", en: "the smaller number of repeats comes second"),
            hint: LocalizedText(zh: "请把小的数写在前面", en: "put the smaller number first"), at: range)
    }

    static func nestedTooDeeply(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "括号嵌套太深", en: "brackets are nested too deeply"),
            hint: LocalizedText(zh: "请减少括号层数", en: "use fewer levels of brackets"), at: range)
    }

    static func unknownGroupKind(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "不支持这种“(?”写法", en: "this kind of “(?” group is not part of the pattern language"),
            hint: LocalizedText(
                zh: "可用的有 (?:…)、(?=…)、(?!…)、(?<=…)、(?<!…)、(?>…)、(?i:…)",
                en: "there are (?:…), (?=…), (?!…), (?<=…), (?<!…), (?>…) and (?i:…)"), at: range)
    }

    static func namedGroup(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "命名的括号在这里写作槽位", en: "a named group is written as a slot here"),
            hint: LocalizedText(zh: "请写 {名称:(…)}", en: "write {name:(…)}"), at: range)
    }

    static func lateFlag(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "(?i) 只能写在最前面", en: "(?i) may only open a pattern"),
            hint: LocalizedText(zh: "只让一部分不分大小写，请写 (?i:…)", en: "write (?i:…) to ignore case in one part"), at: range)
    }

    static func trailingBackslash(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "末尾的反斜杠后面没有字符", en: "nothing comes behind this backslash"),
            hint: LocalizedText(zh: "要查找反斜杠本身，请写 \\\\", en: "write \\\\ for the character itself"), at: range)
    }

    static func unknownEscape(_ letter: Unicode.Scalar, at range: Range<Int>) -> PatternFault {
        let hint: LocalizedText? =
            switch letter {
            case "K":
                LocalizedText(
                    zh: "前文请用 (?<=…)，或者用槽位取出需要的部分", en: "use (?<=…) for what comes before, or take the part with a slot")
            case "Q", "E": LocalizedText(zh: "请逐个加反斜杠", en: "put a backslash before each character")
            case "u", "U", "N", "o":
                LocalizedText(zh: "字符编码写作 \\x{4E00}", en: "write the code point as \\x{4E00}")
            default: nil
            }
        return PatternFault(
            LocalizedText(zh: "“\\\(letter)”在这里没有含义", en: "“\\\(letter)” means nothing here"),
            hint: hint ?? LocalizedText(zh: "要查找这个字母，请去掉反斜杠", en: "leave the backslash out for the letter itself"),
            at: range)
    }

    static func badCodePoint(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "字符编码写法不对，或者没有这个字符", en: "this is no code point"),
            hint: LocalizedText(zh: "写作 \\x41 或 \\x{4E00}", en: "it reads \\x41 or \\x{4E00}"), at: range)
    }

    static func badProperty(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "字符属性写法不对", en: "this is no character property"),
            hint: LocalizedText(zh: "例如 \\p{Han}（汉字）、\\p{P}（标点）", en: "for example \\p{Han} or \\p{P}"), at: range)
    }

    static func badReference(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "引用写法不对", en: "this reference is not written in full"),
            hint: LocalizedText(
                zh: "引用括号写作 \\1 或 \\g{1}，引用槽位写作 \\k{名称}",
                en: "\\1 or \\g{1} refer to a group, \\k{name} to a slot"), at: range)
    }

    static func unclosedClass(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "这个“[”没有配对的“]”", en: "this “[” has no closing “]”"),
            hint: LocalizedText(
                zh: "请补上“]”；要查找方括号本身，请写 \\[", en: "add the “]”, or write \\[ for the character itself"), at: range)
    }

    static func rangeToNamedSet(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "范围的一端不是单个字符", en: "one end of this range is not a character"),
            hint: LocalizedText(zh: "要包含减号本身，请写 \\-", en: "write \\- for the hyphen itself"), at: range)
    }

    static func rangeOutOfOrder(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "范围的两端颠倒了", en: "this range runs backwards"),
            hint: LocalizedText(
                zh: "汉字按字符编码排列，如 [一-龥]；一到十请逐个写出：[一二三四五六七八九十]",
                en: "characters are in the order of their code points; list Chinese numerals one by one"), at: range)
    }

    static func unknownSetName(_ name: String, among names: [String], at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "没有名为“\(name)”的字符类", en: "there is no character set named “\(name)”"),
            hint: .didYouMean(name, among: names), at: range)
    }

    static func wordsInClass(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "方括号里不能放词表，每个位置只匹配一个字", en: "a word list cannot stand in brackets, which match one character"),
            hint: LocalizedText(
                zh: "请把 {@…} 写在方括号外面；要查找字符本身，请写 \\{@", en: "put {@…} outside, or write \\{@ for the characters themselves"),
            at: range)
    }
}
