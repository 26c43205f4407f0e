import Localization

// Wordings about slots, gaps, word lists, variables and references.
extension PatternFault {
    static func badName(_ name: String, at range: Range<Int>) -> PatternFault {
        PatternFault(
            name.isEmpty
                ? LocalizedText(zh: "花括号里缺少名称", en: "the name is missing")
                : LocalizedText(zh: "“\(name)”不能用作名称", en: "“\(name)” cannot be a name"),
            hint: LocalizedText(
                zh: "名称由汉字、字母、数字、“_”和“-”组成，不以数字开头；要查找花括号本身，请写 \\{",
                en:
                    "names are letters (Chinese too), digits, “_” and “-”, a letter in front; write \\{ for the brace itself"
            ),
            at: range)
    }

    static func slotWithoutType(_ name: String, at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "槽位“\(name)”没有写类型", en: "the slot “\(name)” has no type"),
            hint: LocalizedText(
                zh: "例如 {\(name):词}、{\(name):整数}、{\(name):(约|近)}；文档变量写作 {=\(name)}",
                en: "for example {\(name):phrase}, {\(name):integer}, {\(name):(a|b)}; a document variable reads {=\(name)}"),
            at: range)
    }

    static func slotTwice(_ name: String, at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "槽位“\(name)”出现了两次", en: "the slot “\(name)” stands twice"),
            hint: LocalizedText(
                zh: "只有在“|”的不同分支里才能重名；要求前后相同，请写 \\k{\(name)}",
                en: "a name may only repeat on another side of a “|”; write \\k{\(name)} to ask for the same text again"),
            at: range)
    }

    static func slotInLook(_ name: String, isNegative: Bool, at range: Range<Int>) -> PatternFault {
        PatternFault(
            isNegative
                ? LocalizedText(
                    zh: "否定的前后文里的槽位“\(name)”永远取不到内容", en: "the slot “\(name)” can take nothing in a negative look-around")
                : LocalizedText(zh: "槽位“\(name)”不能放在 (?<=…) 里", en: "the slot “\(name)” cannot stand in a look-behind"),
            hint: LocalizedText(zh: "请把它移到括号外面，或者改用 (?:…)", en: "move it outside, or use (?:…) instead"), at: range)
    }

    static func slotNotClosed(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "槽位的“)”后面应当是“}”", en: "a slot ends with “)}”"),
            hint: LocalizedText(
                zh: "整个槽位可有可无时写作 {名称:(…)}?", en: "for an optional slot write {name:(…)}?"), at: range)
    }

    static func fullWidthParenthesis(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "这里的括号是全角的", en: "this parenthesis is a full-width one"),
            hint: LocalizedText(zh: "槽位请用半角括号：{名称:(约|近)}", en: "slots take half-width ones: {name:(a|b)}"), at: range)
    }

    static func unknownType(_ type: String, of name: String, at range: Range<Int>) -> PatternFault {
        let isExpression = type.unicodeScalars.contains { "[(.\\*+?|^$".unicodeScalars.contains($0) }
        return PatternFault(
            LocalizedText(zh: "没有名为“\(type)”的槽位类型", en: "there is no slot type “\(type)”"),
            hint: isExpression && !type.hasPrefix("count")
                ? LocalizedText(zh: "自己写表达式时要加括号：{\(name):(\(type))}", en: "an expression takes parentheses: {\(name):(\(type))}")
                : .didYouMean(type, among: SlotType.names), at: range)
    }

    static func typeNeedsReadingView(_ type: String, at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(
                zh: "“\(type)”靠认出的数量来匹配，而这条规则查的是原文，数量只在阅读文本里认",
                en: "“\(type)” is matched by recognised figures, which are those of the reading view, not of the source"),
            hint: LocalizedText(
                zh: "去掉“view”；查原文时可用词、句、整数、年份、日期，或者 {名称:(…)}",
                en: "leave out “view”; over the source there are phrase, clause, integer, year, date and {name:(…)}"), at: range)
    }

    static func unknownMeasureWord(_ word: String, among words: [String], at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "“\(word)”不是量词，没有哪个数量会带它", en: "“\(word)” is no measure word: no figure ever has it"),
            hint: .didYouMean(word, among: words)
                ?? LocalizedText(zh: "例如 count[家]；不限量词时写 count", en: "for example count[家]; count takes any"), at: range)
    }

    static func tooManySlotTypes(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(
                zh: "一个模式里最多用 \(FigureSlots.mostCriteria) 种数量类型",
                en: "a pattern takes at most \(FigureSlots.mostCriteria) different types of figures"),
            hint: LocalizedText(zh: "请拆成几个模式", en: "split it into several patterns"), at: range)
    }

    static func unknownTerms(_ name: String, among names: [String], at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "没有名为“\(name)”的词表", en: "there is no word list “\(name)”"),
            hint: .didYouMean(name, among: names)
                ?? LocalizedText(zh: "词表写在规则文件的 terms: 下", en: "word lists stand under terms: of the rule file"), at: range)
    }

    static func emptyWord(in name: String, at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "词表“\(name)”是空的，或者有空词", en: "the word list “\(name)” is empty or holds an empty word"),
            hint: LocalizedText(zh: "请在 terms: 下补上词语", en: "give it words under terms:"), at: range)
    }

    static func sumTooLarge(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "加减的数太大", en: "the number to add is too large"),
            hint: LocalizedText(zh: "例如 {=year-1}", en: "for example {=year-1}"), at: range)
    }

    static func longGap(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "省略号连写了三个以上", en: "more than two “…” stand in a row"),
            hint: LocalizedText(
                zh: "“…”不出句子，“……”不出段落；要查找省略号本身，请写 \\…",
                en: "“…” stays in the sentence, “……” in the paragraph; write \\… for the character itself"), at: range)
    }

    static func repeatedGap(at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "“…”本身就长短不限，不能再加次数", en: "a gap is of any length already and takes no quantifier"),
            hint: LocalizedText(
                zh: "请去掉次数符号；要查找省略号本身，请写 \\…", en: "leave it out; write \\… for the character itself"), at: range)
    }

    static func unknownGroup(_ number: Int, of count: Int, at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "没有第 \(number) 个括号，一共 \(count) 个", en: "there is no group \(number); the pattern has \(count)"),
            hint: LocalizedText(
                zh: "槽位不计入括号序号；引用槽位写作 \\k{名称}", en: "slots do not count as groups; \\k{name} refers to a slot"), at: range)
    }

    static func groupInLookBehind(_ number: Int, at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(
                zh: "第 \(number) 个括号在 (?<=…) 里，不能引用", en: "group \(number) stands in a look-behind and cannot be referred to"),
            hint: LocalizedText(zh: "请把它移到 (?<=…) 外面", en: "move it out of the look-behind"), at: range)
    }

    static func unknownSlot(_ name: String, among names: [String], at range: Range<Int>) -> PatternFault {
        PatternFault(
            LocalizedText(zh: "没有名为“\(name)”的槽位", en: "there is no slot “\(name)”"), hint: .didYouMean(name, among: names),
            at: range)
    }
}
