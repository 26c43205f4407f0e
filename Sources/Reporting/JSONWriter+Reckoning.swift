import Diagnostics
import JSON
import Localization

extension JSONWriter {
    /// The arithmetic behind a finding, or `null`.
    mutating func reckoning(_ reckoning: PlacedReckoning?, _ language: Language) {
        key("reckoning")
        guard let reckoning else { return value(nil) }
        beginObject()
        member("verdict", reckoning.verdict.rawValue)
        member("relation", reckoning.relation)
        member("sign", reckoning.sign)
        side("stated", reckoning.stated, language)
        side("computed", reckoning.computed, language)
        list("operands", reckoning.operands) { $0.operand($1, language) }
        member("gap", reckoning.gap?(in: language))
        list("guards", reckoning.guards) { $0.value($1(in: language)) }
        member("slip", reckoning.slip?(in: language))
        endObject()
    }

    private mutating func side(_ name: StaticString, _ side: Reckoning.Side, _ language: Language) {
        key(name)
        beginObject()
        member("expression", side.expression)
        member("value", side.value(in: language))
        member("core", side.core(in: language))
        member("outer", side.outer(in: language))
        endObject()
    }

    private mutating func operand(_ operand: PlacedReckoning.Operand, _ language: Language) {
        beginObject()
        member("name", operand.name)
        member("text", operand.text)
        member("interval", operand.interval(in: language))
        member("tolerance", operand.tolerance(in: language))
        member("path", operand.path)
        member("start", operand.start)
        member("end", operand.end)
        endObject()
    }
}
