import RuleModel
import Testing

struct TemplateTests {
    @Test(arguments: [
        ("“{错}”应为“{对}”", "“做为”应为“作为”"),
        ("{{错}}", "{错}"),
        ("{=year-1}年的工作，{=place}", "2022年的工作，台儿庄区"),
        ("{=nothing}", "〈nothing〉"),
        ("", ""),
    ])
    func fillsValuesAndVariables(text: String, expected: String) throws {
        let template = try Template(text)
        let filled = template.filled(values: ["错": "做为", "对": "作为"], variables: ["year": "2023", "place": "台儿庄区"])
        #expect(filled == expected)
    }

    @Test(arguments: ["开头⟦{没有闭合⟧", "空⟦{}⟧名", "年⟦{=year+x}⟧份", "⟦{=}⟧"])
    func pointsAtWhatIsMalformed(marked: String) {
        let expected = Marked(marked)
        let fault = #expect(throws: Template.Fault.self) { try Template(expected.text) }
        #expect(fault?.range == expected.ranges[0])
    }
}
