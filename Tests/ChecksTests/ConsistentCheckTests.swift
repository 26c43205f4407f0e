import Checks
import Testing

struct ConsistentCheckTests {
    @Test(arguments: [
        "市场主体、市场主体、⟦经营主体⟧。",
        "经营主体、经营主体、⟦市场主体⟧。",
        "市场主体、市场主体。",
        "经营主体。",
        // Of equally frequent ones the first to be used is right.
        "市场主体、⟦经营主体⟧。",
        "没有。",
        "市场主\n体一词在本段里一共用了两次，市场主体如此，还有⟦经营主体⟧。",
    ])
    func theMajorityIsRight(text: String) {
        Bench("consistent: {variants: [市场主体, 经营主体]}", ConsistentCheck.self).expect(text)
    }

    @Test(arguments: ["⟦市场主体⟧、⟦市场主体⟧、经营主体。", "市场主体、市场主体。", "经营主体。"])
    func aPreferredVariantIsRightWhereItIsUsedAtAll(text: String) {
        Bench("consistent: {variants: [市场主体, 经营主体], prefer: 经营主体}", ConsistentCheck.self).expect(text)
    }

    @Test(arguments: ["甲、乙。", "甲、乙、丙。", "甲、甲、⟦乙⟧。"])
    func fewUsesMakeNoHabit(text: String) {
        Bench("consistent: {variants: [甲, 乙, 丙], at-least: 2}", ConsistentCheck.self).expect(text)
    }

    @Test func aLongerVariantIsNotTheShorterOneInIt() {
        Bench("consistent: {variants: [GDP, 人均GDP]}", ConsistentCheck.self).expect("人均GDP、人均GDP、⟦GDP⟧。")
    }

    @Test func theMessageCountsAndTheNoteShowsTheOther() {
        let bench = Bench("consistent: {variants: [市场主体, 经营主体, 商事主体]}", ConsistentCheck.self)
        let text = "经营主体、市场主体、市场主体"
        #expect(bench.messages(text) == ["写法不统一：“市场主体”2处、“经营主体”1处，宜统一为“市场主体”"])
        #expect(bench.notes(text) == ["这里写作“市场主体” ⟦市场主体⟧"])
        #expect(bench.fixed(text) == "市场主体、市场主体、市场主体")
    }

    @Test func patternsThatStandForMoreThanTheirNameAreNotReplaced() {
        let keys = "consistent: {variants: {有空格: '\\d [一-龥]', 无空格: '\\d[一-龥]'}}\nview: source"
        let bench = Bench(keys, ConsistentCheck.self)
        bench.expect("改造7处，新建5座，打通⟦3 条⟧。")
        #expect(bench.fixed("改造7处，新建5座，打通3 条。") == "改造7处，新建5座，打通3 条。")
    }

    @Test func aNameThatItsPatternTakesWhollyIsReplaced() {
        let bench = Bench(
            "consistent: {variants: {市场主体: '市场主体(?!登记)', 经营主体: 经营主体}}", ConsistentCheck.self)
        #expect(bench.fixed("经营主体、经营主体、市场主体、市场主体登记") == "经营主体、经营主体、经营主体、市场主体登记")
    }

    @Test func excusedPlacesDoNotCount() {
        Bench("consistent: {variants: [甲, 乙]}\nunless: 甲型", ConsistentCheck.self).expect("甲型、甲型、甲型、乙、乙、⟦甲⟧。")
    }

    @Test func valuesReachTheMessage() {
        let bench = Bench("consistent: {variants: [甲, 乙]}\nmessage: '{写法}→{应为}（{次数}）'", ConsistentCheck.self)
        let values = bench.findings(in: "甲、甲、乙").first?.values
        #expect(values?["variant"]?.zh == "乙" && values?["preferred"]?.zh == "甲" && values?["counts"]?.en == "“甲” 2×, “乙” 1×")
    }

    @Test(arguments: [
        ("consistent: {variants: [甲]}", "至少要写两种写法 ⟦[甲]⟧"),
        ("consistent: {}", "缺少“variants” ⟦{⟧"),
        ("consistent: {variants: [甲, 乙], prefer: 丙}", "不认识“丙” ⟦丙⟧"),
        ("consistent: {variants: [甲, 乙], at-least: 0}", "“at-least”至少是 1 ⟦0⟧"),
        ("consistent: {variants: [甲, 乙], atleast: 2}", "不认识的键“atleast” ⟦atleast⟧"),
    ])
    func faultsAreReportedWhereTheyStand(keys: String, problem: String) {
        #expect(Bench.problems(keys, ConsistentCheck.self).first == problem)
    }
}
