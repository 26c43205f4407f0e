import Patterns
import Testing

struct VariableTests {
    @Test(
        "variables are filled in literally, with sums worked out",
        arguments: [
            ("{=year}年工作回顾", ["year": "2022"], "⟦2022年工作回顾⟧"),
            ("{=year-1}年", ["year": "2023"], "⟦2022年⟧2023年"),
            ("{=year+10}年", ["year": "2023"], "⟦2033年⟧"),
            ("{=place}政府", ["place": "a.b"], "⟦a.b政府⟧ axb政府"),
            ("(?<!{=place})政府", ["place": "台儿庄区"], "台儿庄区政府，⟦政府⟧"),
            ("{=five-year}个", ["five-year": "十四五"], "⟦十四五个⟧"),
            ("{=d}{2}", ["d": "12"], "⟦1212⟧"),
            ("(?i){=w}", ["w": "gdp"], "⟦GDP⟧"),
        ])
    func fillsIn(pattern: String, values: [String: String], marked: String) throws {
        let expected = MarkedText(marked)
        let resolved = try #require(try Pattern(pattern).resolved(with: values))
        #expect(try resolved.matches(in: expected.bytes).map(\.range) == expected.ranges)
        #expect(resolved.variables.isEmpty)
    }

    @Test("the names of the variables are told once each, in order")
    func tellsNames() throws {
        #expect(try Pattern("{=year}甲{=place}乙{=year-1}").variables == ["year", "place"])
        #expect(try Pattern("甲").variables.isEmpty)
    }

    @Test(
        "a value that is missing or does not fit leaves the pattern unresolved",
        arguments: [[:], ["year": ""], ["year": "二〇二三"], ["year": "1.5"], ["year": "9223372036854775807"]])
    func staysUnresolved(values: [String: String]) throws {
        #expect(try Pattern("{=year+1}年").resolved(with: values) == nil)
    }

    @Test("without variables a pattern resolves to itself, whatever is known")
    func resolvesToItself() throws {
        let pattern = try Pattern("甲")
        #expect(pattern.resolved(with: [:]) === pattern)
    }

    @Test("the filter knows the value once it is there")
    func filtersByValue() throws {
        let pattern = try Pattern("{=place}[0-9]*")
        #expect(pattern.prefilter == .always)
        #expect(pattern.resolved(with: ["place": "枣庄"])?.prefilter == .anyOf([Array("枣庄".utf8)]))
    }
}
