import Diagnostics
import Localization

extension HTMLText {
    /// Figures whose tolerance is explained.
    private static let mostTolerances = 30

    /// The arithmetic behind a finding: a table of the figures, each linked to its place, and what they come to.
    mutating func reckoning(_ reckoning: PlacedReckoning, number: Int, isLinked: Bool) {
        element("table", " class=\"reckoning\"") { text in
            text.element("thead") { text in
                text.element("tr") { text in
                    text.markup("<td></td>")
                    text.element("th", " scope=\"col\"") { $0.sentence(Wording.written) }
                    text.element("th", " scope=\"col\"") { $0.sentence(Wording.takes) }
                }
            }
            text.element("tbody") { text in
                for (index, operand) in reckoning.operands.enumerated() {
                    text.row(operand, index, to: isLinked && operand.path == nil ? .operand(number, index) : nil)
                }
                for side in [reckoning.stated, reckoning.computed] where !reckoning.isOperand(side) { text.row(side) }
            }
        }
        element("dl", " class=\"result\"") { $0.result(reckoning) }
    }

    private mutating func row(_ operand: PlacedReckoning.Operand, _ index: Int, to anchor: Anchor?) {
        element("tr") { text in
            text.element("th", " scope=\"row\"") { text in
                text.sentence(Reckoning.numeral(ofOperand: index))
                if !operand.name.isEmpty { text.sentence(" " + operand.name) }
            }
            text.element("td") { text in
                text.link(to: anchor) { $0.quotation(operand.text) }
                text.markup(" ")
                text.element("span", " class=\"place\"") { text in
                    if let path = operand.path { text.sentence(path + " ") }
                    text.sentence(Wording.line(operand.start))
                }
            }
            text.element("td") { $0.sentence(operand.interval) }
        }
    }

    private mutating func row(_ side: Reckoning.Side) {
        element("tr", " class=\"computed\"") { text in
            text.element("th", " scope=\"row\"") { $0.sentence(side.expression) }
            text.element("td") { text in
                text.sentence(Wording.computed)
                text.markup(" ")
                text.sentence(side.value)
            }
            text.element("td") { $0.sentence(side.core) }
        }
    }

    private mutating func result(_ reckoning: PlacedReckoning) {
        entry(Wording.expected) { text in
            text.sentence(Wording.relation(reckoning.numbered, reckoning.relation))
            if let gap = reckoning.gap { text.element("strong") { $0.sentence(Wording.apart(gap)) } }
        }
        let tolerances = reckoning.tolerances(ofFirst: Self.mostTolerances)
        if !tolerances.isEmpty {
            entry(Wording.allowed) { text in
                for (index, tolerance) in tolerances.enumerated() {
                    if index > 0 { text.sentence(Wording.semicolon) }
                    text.sentence(tolerance.numerals + " ")
                    text.sentence(tolerance.text)
                }
            }
        }
        if !reckoning.isExact { entry(Wording.generously) { $0.sentence(Wording.generousReading(reckoning)) } }
        for reason in reckoning.guards { entry(Wording.milder) { $0.sentence(reason) } }
        if let slip = reckoning.slip { entry(Wording.possibly) { $0.sentence(slip) } }
    }
}
