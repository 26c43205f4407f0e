import Diagnostics
import Formulas
import Localization
import Quantities
import Testing

/// A formula with the words that its slots took, in the order of the text: `总=2.76万亿元 中央=1.83万亿元`.
///
/// `名=…` binds one figure, `名列=…` (a name ending in 列) a list of the figures of a text, a bare integer a counted number.
struct Case {
    let formula: Formula
    let bindings: [String: Binding]
    let texts: [String: [String]]
    /// Names in the order of the text.
    let names: [String]

    init(_ formula: String, _ slots: KeyValuePairs<String, String>, constants: [String: String] = [:]) throws {
        var bindings: [String: Binding] = [:]
        var texts: [String: [String]] = [:]
        var types: [String: OperandType] = [:]
        for (name, text) in slots {
            let list = QuantityScanner.standard.scan(Array(text.utf8))
            let figures = list.first?.role == .ratio ? Array(list.terms(of: list[0])) : Array(list)
            let isList = name.hasSuffix("列")
            let first = try #require(figures.first, "no figure in \(text)")
            bindings[name] = isList ? .figures(figures) : .figure(first)
            texts[name] = (isList ? figures : [first]).map { String(decoding: Array(text.utf8)[$0.extent], as: UTF8.self) }
            types[name] = OperandType(Self.content(first), isList: isList)
        }
        self.formula = try Formula(formula, slots: types, constants: constants.mapValues { try FormulaConstant($0) })
        self.bindings = bindings
        self.texts = texts
        names = slots.map(\.key)
    }

    private static func content(_ quantity: Quantity) -> OperandType.Content {
        switch quantity.role {
        case .year: .year
        case .date: .date
        case _ where quantity.dimension == .number: .number
        default: .figure(quantity.dimension)
        }
    }

    var outcome: Formula.Outcome { formula.judge(bindings) }
    var verdict: Verdict? { outcome.judgement?.verdict }
}

extension Case {
    /// The reckoning of a failed judgement, its figures standing one after the other from byte 0 on.
    func reckoning(guards: [LocalizedText] = []) throws -> Reckoning {
        let judgement = try #require(outcome.judgement)
        return try #require(formula.reckoning(of: judgement, bindings, mentions: mentions, guards: guards))
    }

    var mentions: [String: [Mention]] {
        var offset = 0
        var mentions: [String: [Mention]] = [:]
        for name in names {
            mentions[name] = texts[name, default: []].map { text in
                defer { offset += text.utf8.count }
                return Mention(text, at: offset..<offset + text.utf8.count)
            }
        }
        return mentions
    }
}

extension Reckoning {
    /// What is shown of it, in Chinese, for comparison with a whole page.
    var page: String {
        let sides = [stated, computed].map { side in
            "\(side.expression) \(side.value.zh) | \(side.core.zh) | \(side.outer.zh)"
        }
        let rows = operands.map { "\($0.name) \($0.text) | \($0.interval.zh) | \($0.tolerance.zh)" }
        return ([sides[0], sign, sides[1], "差 \(gap?.zh ?? "无")"] + rows + [slip?.zh ?? "无"]).joined(separator: "\n")
    }
}
