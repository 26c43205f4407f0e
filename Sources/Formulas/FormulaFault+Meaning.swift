import Localization
import Quantities

// Wordings about dimensions, lists and divisors.
extension FormulaFault {
    /// What was to be done with two values that do not go together.
    enum Pairing {
        case adding, subtracting, comparing, multiplying, dividing

        var words: LocalizedText {
            switch self {
            case .adding: LocalizedText(zh: "不能相加", en: "cannot be added")
            case .subtracting: LocalizedText(zh: "不能相减", en: "cannot be subtracted")
            case .comparing: LocalizedText(zh: "不能比较", en: "cannot be compared")
            case .multiplying: LocalizedText(zh: "不能相乘", en: "cannot be multiplied")
            case .dividing: LocalizedText(zh: "不能相除", en: "cannot be divided")
            }
        }
    }

    typealias Named = (text: String, measure: Measure)

    static func mismatch(_ left: Named, _ right: Named, _ pairing: Pairing, at range: Range<Int>) -> FormulaFault {
        let (one, two, cannot) = (left.measure.words, right.measure.words, pairing.words)
        return FormulaFault(
            LocalizedText(
                zh: "“\(left.text)”是\(one.zh)，“\(right.text)”是\(two.zh)，\(cannot.zh)",
                en: "“\(left.text)” is \(one.en) and “\(right.text)” \(two.en): they \(cannot.en)"),
            hint: hint(left.measure, right.measure, pairing), at: range)
    }

    private static func hint(_ left: Measure, _ right: Measure, _ pairing: Pairing) -> LocalizedText? {
        let both = [left, right]
        if both.contains(where: { $0.dimension == .duration }) {
            return LocalizedText(zh: "用 年数(时长) 得到年数", en: "years(duration) gives a number of years")
        }
        if both.contains(.share), both.contains(where: { $0 == .number || $0 == .literal }) {
            return LocalizedText(zh: "百分数请写上“%”，例如 5%", en: "write per cent with its sign: 5%")
        }
        if both.contains(.literal) {
            return LocalizedText(zh: "请给数字写上单位，例如 100亿元", en: "give the number its unit: 100亿元")
        }
        if both.contains(.share), pairing != .multiplying {
            return LocalizedText(zh: "百分数要先乘以它的基数：基数 * 百分数", en: "multiply the share by its base first: base * share")
        }
        switch pairing {
        case .adding, .subtracting, .comparing:
            return LocalizedText(
                zh: "同一类的数量才能加减、比较；请检查公式和槽位的类型", en: "only like things are added or compared: check the formula and the types of its slots")
        case .multiplying, .dividing: return nil
        }
    }

    static func listAsValue(_ text: String, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "“\(text)”是一列数，不能当作一个数来比较", en: "“\(text)” is a list and cannot be compared as one value"),
            hint: LocalizedText(
                zh: "用 合计(\(text)) 或 个数(\(text))；两列数可以逐项比较",
                en: "use sum(\(text)) or count(\(text)); two lists are compared member by member"),
            at: range)
    }

    static func notAList(_ text: String, in function: Formula.Function, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(
                zh: "\(function.names.zh)(…) 要一列数，“\(text)”是一个数",
                en: "\(function.names.en)(…) takes a list, and “\(text)” is one value"),
            hint: LocalizedText(
                zh: "取一列数的槽位写作 {\(text):金额列}、{\(text):计数列} 等", en: "a slot for a list reads {\(text):moneys} or the like"),
            at: range)
    }

    static func noTotal(_ named: Named, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(
                zh: "“\(named.text)”是\(named.measure.words.zh)，不能合计",
                en: "“\(named.text)” is \(named.measure.words.en) and has no sum"),
            at: range)
    }

    static func noYears(_ named: Named, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(
                zh: "年数(…) 要一段时间，“\(named.text)”是\(named.measure.words.zh)",
                en: "years(…) takes a span of time, and “\(named.text)” is \(named.measure.words.en)"),
            hint: LocalizedText(zh: "例如 年数(时长)、年数(末年 - 初年)", en: "for example years(duration), years(last - first)"), at: range)
    }

    static func badBase(_ named: Named, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(
                zh: "“\(named.text)”是\(named.measure.words.zh)，不能乘方",
                en: "“\(named.text)” is \(named.measure.words.en) and has no powers"),
            hint: LocalizedText(zh: "乘方的底数应为纯数，例如 (1 + 增幅)", en: "the base of a power is a plain number, such as (1 + rate)"),
            at: range)
    }

    static func badExponent(_ named: Named, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(
                zh: "指数应为纯数，“\(named.text)”是\(named.measure.words.zh)",
                en: "an exponent is a plain number, and “\(named.text)” is \(named.measure.words.en)"),
            hint: named.measure.dimension == .duration
                ? LocalizedText(zh: "写作 年数(\(named.text))", en: "write years(\(named.text))") : nil,
            at: range)
    }

    static func perhapsZero(_ text: String, at range: Range<Int>) -> FormulaFault {
        FormulaFault(
            LocalizedText(zh: "除数“\(text)”可能为零", en: "the divisor “\(text)” may be zero"),
            hint: LocalizedText(
                zh: "请改写成乘法：把 甲 / 乙 = 丙 写作 甲 = 乙 * 丙", en: "multiply out: write a / b = c as a = b * c"),
            at: range)
    }

    static func notComputable(_ obstacle: Obstacle, at range: Range<Int>) -> FormulaFault {
        FormulaFault(obstacle.reason, at: range)
    }
}

extension Measure {
    /// What a value is, for a rule author.
    var words: LocalizedText {
        switch self {
        case .unknown: LocalizedText(zh: "数量", en: "a quantity")
        case .zero, .literal: LocalizedText(zh: "没有单位的数", en: "a number without unit")
        case .multiple: LocalizedText(zh: "倍数", en: "a factor")
        case .share: LocalizedText(zh: "百分数", en: "a percentage")
        case .number: LocalizedText(zh: "没有单位的数", en: "a number without unit")
        case .count: LocalizedText(zh: "计数", en: "a count")
        case .year: LocalizedText(zh: "年份", en: "a year")
        case .date: LocalizedText(zh: "日期", en: "a date")
        case .kind(let dimension), .unit(_, let dimension, _): dimension.words
        }
    }
}

extension Dimension {
    fileprivate var words: LocalizedText {
        switch self {
        case .number: LocalizedText(zh: "没有单位的数", en: "a number without unit")
        case .money: LocalizedText(zh: "金额", en: "money")
        case .percent: LocalizedText(zh: "百分数", en: "a percentage")
        case .points: LocalizedText(zh: "百分点", en: "percentage points")
        case .times: LocalizedText(zh: "倍数", en: "a multiple")
        case .doublings: LocalizedText(zh: "番数", en: "doublings")
        case .area: LocalizedText(zh: "面积", en: "an area")
        case .length: LocalizedText(zh: "长度", en: "a length")
        case .mass: LocalizedText(zh: "重量", en: "a mass")
        case .volume: LocalizedText(zh: "体积", en: "a volume")
        case .power: LocalizedText(zh: "功率", en: "a power")
        case .energy: LocalizedText(zh: "能量", en: "an energy")
        case .people: LocalizedText(zh: "人数", en: "people")
        case .count: LocalizedText(zh: "计数", en: "a count")
        case .duration: LocalizedText(zh: "时长", en: "a span of time")
        case .temperature: LocalizedText(zh: "温度", en: "a temperature")
        case .other: LocalizedText(zh: "其他数量", en: "another measure")
        }
    }
}
