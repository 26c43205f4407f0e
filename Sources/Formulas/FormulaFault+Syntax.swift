import Localization

// Wordings about the signs of a formula and their order.
extension FormulaFault {
    static func strangeCharacter(_ character: String, at range: Range<Int>) -> FormulaFault {
        let hints = [
            "%": LocalizedText(zh: "“%”只能紧跟在数字后面：5%", en: "“%” belongs right behind digits: 5%"),
            "[": LocalizedText(zh: "请用圆括号 ( )", en: "use parentheses ( )"),
            "]": LocalizedText(zh: "请用圆括号 ( )", en: "use parentheses ( )"),
            "{": LocalizedText(zh: "槽位在公式里直接写名称，不加花括号", en: "a formula names a slot without braces"),
            "}": LocalizedText(zh: "槽位在公式里直接写名称，不加花括号", en: "a formula names a slot without braces"),
            ".": LocalizedText(zh: "小数点前面要有数字：0.5", en: "a decimal point needs a digit before it: 0.5"),
            "∈": LocalizedText(zh: "请用两个比较：下限 <= 数 <= 上限", en: "use two comparisons: low <= value <= high"),
        ]
        return FormulaFault(
            LocalizedText(zh: "公式里不能有“\(character)”", en: "“\(character)” cannot stand in a formula"), hint: hints[character],
            at: range)
    }

    static func reversedSign(at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "比较符号写反了", en: "the comparison sign is reversed"),
            hint: LocalizedText(zh: "请写 <= 或 >=", en: "write <= or >="), at: range)
    }

    static func tooLong(limit: Int, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "公式太长，超过了 \(limit) 字节", en: "the formula is longer than \(limit) bytes"),
            hint: LocalizedText(zh: "一列数可以用列表槽位，写作 合计(列)", en: "take many figures with a list slot, and write sum(list)"),
            at: range)
    }

    static func tooDeep(limit: Int, at range: Range<Int>) -> FormulaFault {
        FormulaFault(LocalizedText(zh: "括号嵌套超过了 \(limit) 层", en: "brackets are nested deeper than \(limit) levels"), at: range)
    }

    static func noComparison(at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "公式里没有比较", en: "the formula compares nothing"),
            hint: LocalizedText(zh: "公式要说明什么应当成立，例如 总 = 甲 + 乙、部分 <= 总", en: "say what must hold: total = a + b, part <= total"),
            at: range)
    }

    static func comparisonInBrackets(at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "括号里不能有比较", en: "a comparison cannot stand in brackets"),
            hint: LocalizedText(zh: "比较可以连写：甲 >= 乙 >= 丙", en: "comparisons may be chained: a >= b >= c"), at: range)
    }

    static func unclosedBracket(at range: Range<Int>) -> FormulaFault {
        FormulaFault(LocalizedText(zh: "这个括号没有闭合", en: "this bracket is never closed"), at: range)
    }

    static func strayBracket(at range: Range<Int>) -> FormulaFault {
        FormulaFault(LocalizedText(zh: "这个右括号没有对应的左括号", en: "this bracket closes nothing"), at: range)
    }

    static func missingOperand(before token: String, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            token.isEmpty
                ? LocalizedText(zh: "公式到这里还缺一个数", en: "the formula ends where a value should stand")
                : LocalizedText(zh: "“\(token)”前面缺一个数", en: "a value is missing before “\(token)”"), at: range)
    }

    static func missingSign(before token: String, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "“\(token)”前面缺少运算符号", en: "a sign is missing before “\(token)”"),
            hint: LocalizedText(zh: "相乘要写出“*”", en: "write “*” for a product"), at: range)
    }
}

// Wordings about names and figures.
extension FormulaFault {
    static func unknownName(_ name: String, among names: [String], at range: Range<Int>) -> FormulaFault {
        let hyphenated = names.first { $0.split(separator: "-").count > 1 && $0.split(separator: "-").contains(Substring(name)) }
        let hint = hyphenated.map {
            LocalizedText(
                zh: "“-”在公式里是减号：请把“\($0)”里的“-”换成“_”", en: "“-” is a minus sign in formulas: rename “\($0)” with “_”")
        }
        return FormulaFault(
            LocalizedText(zh: "没有名为“\(name)”的槽位或常数", en: "there is no slot or constant “\(name)”"),
            hint: hint ?? .didYouMean(name, among: names), at: range)
    }

    static func unknownFunction(_ name: String, isSlot: Bool, at range: Range<Int>) -> FormulaFault {
        let names = Formula.Function.allCases.flatMap { [$0.names.zh, $0.names.en] }
        let list = LocalizedText(
            zh: "可用的有 合计(列)、个数(列)、年数(时长)", en: "there are sum(list), count(list) and years(duration)")
        return FormulaFault(
            LocalizedText(zh: "没有函数“\(name)”", en: "there is no function “\(name)”"),
            hint: isSlot
                ? LocalizedText(zh: "相乘要写出“*”：\(name) * (…)", en: "write “*” for a product: \(name) * (…)")
                : .didYouMean(name, among: names) ?? list,
            at: range)
    }

    static func textSlot(_ name: String, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "槽位“\(name)”取的是文字，不能计算", en: "the slot “\(name)” takes words, not a figure"),
            hint: LocalizedText(zh: "要计算的槽位用数量一类的类型，例如 {\(name):金额}", en: "give it a type of figure, such as {\(name):money}"),
            at: range)
    }

    static func unknownUnit(_ unit: String, among units: [String], at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "不认识单位“\(unit)”", en: "the unit “\(unit)” is not known"), hint: .didYouMean(unit, among: units),
            at: range)
    }

    static func notAFigure(_ text: String, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "“\(text)”不是一个数", en: "“\(text)” is not a figure"),
            hint: LocalizedText(zh: "例如 100、5%、0.5个百分点、100亿元", en: "for example 100, 5%, 0.5个百分点, 100亿元"), at: range)
    }

    static func tooManyDigits(at range: Range<Int>) -> FormulaFault {
        FormulaFault(LocalizedText(zh: "这个数的位数太多", en: "the number has too many digits"), at: range)
    }
}
