import Patterns
import Testing

struct PatternFaultTests {
    /// Patterns with the faulty part marked, and a piece of the message.
    @Test(
        "a fault points at the part that is wrong",
        arguments: [
            ("甲⟦)⟧乙", "no “(”"), ("甲⟦(⟧乙", "no closing “)”"), ("⟦(?:⟧乙", "no closing “)”"), ("甲⟦}⟧", "no “{”"),
            ("⟦{⟧约公里", "no closing “}”"), ("⟦{⟧约{n:词}", "no closing “}”"), ("⟦{n:⟧词", "no closing “}”"),
            ("{n:⟦(⟧约", "no closing “)”"), ("{n:(约)⟦?⟧}甲", "ends with"), ("{n:⟦（⟧约）}", "full-width"),
            ("⟦*⟧甲", "nothing before"), ("甲⟦(?)⟧", "not part of"), ("甲|⟦+⟧", "nothing before"),
            ("甲*⟦+?⟧", ""), ("甲{2}⟦{3}⟧", "two quantifiers"), ("^⟦*⟧甲", "place, not text"), ("(?=甲)⟦+⟧乙", "place, not text"),
            ("甲⟦{,5}⟧", "stands behind nothing or"), ("⟦{2}⟧", "stands behind nothing or"), ("甲⟦{2⟧人:词}", "begins with a digit"),
            ("甲⟦{5,2}⟧", "comes second"), ("甲⟦{70000}⟧", "too large"), ("甲⟦{99999999999999999999}⟧", "too large"),
            ("⟦(?P⟧<n>甲)", "named group"), ("⟦(?<⟧n>甲)", "named group"), ("⟦(?'⟧n'甲)", "named group"),
            ("甲⟦(?i)⟧乙", "only open"), ("⟦(?R⟧)", "not part of"), ("⟦(?1⟧)", "not part of"), ("⟦(?|⟧甲)", "not part of"),
            ("⟦(?#⟧甲)", "not part of"), ("⟦(?(⟧1)甲)", "not part of"), ("(⟦*⟧ACCEPT)", "nothing before"),
            (#"甲⟦\⟧"#, "nothing comes behind"), (#"甲⟦\K⟧乙"#, "means nothing"), (#"⟦\q⟧"#, "means nothing"),
            (#"⟦\0⟧"#, "means nothing"),
            (#"⟦\Q⟧甲\E"#, "means nothing"), (#"[⟦\B⟧]"#, "means nothing"), (#"⟦\x4⟧甲"#, "no code point"),
            (#"⟦\x{110000}⟧"#, "no code point"), (#"⟦\x{D800}⟧"#, "no code point"), (#"⟦\x{41⟧"#, "no code point"),
            (#"⟦\p⟧"#, "no character property"), (#"⟦\p{Hon}⟧"#, "no character property"),
            (#"甲⟦\p{Q}⟧乙"#, "no character property"),
            (#"⟦\g⟧1"#, "reference"), (#"⟦\k⟧1"#, "reference"), (#"⟦\k{甲⟧"#, "reference"), (#"⟦\g{0}⟧"#, "reference"),
            (#"(甲)⟦\2⟧"#, "no group 2"), (#"{n:(甲)}⟦\1⟧"#, "no group 1"), (#"(?<=(甲))乙⟦\1⟧"#, "look-behind"),
            (#"{n:(甲)}⟦\k{m}⟧"#, "no slot “m”"),
            ("⟦[⟧甲", "no closing “]”"), ("⟦[^⟧", ""), ("⟦[⟧]", "no closing “]”"), (#"[⟦a-\d⟧]"#, "not a character"),
            ("[⟦十-一⟧]", "backwards"), ("[[:⟦⟧foo:]]", ""), ("[甲⟦{@⟧level}]", "brackets"),
            ("{⟦@⟧}", ""), ("{⟦1甲⟧:词}", ""), ("{⟦甲 乙⟧:词}", "cannot be a name"), ("⟦{⟧:词}", "name is missing"),
            ("⟦{n}⟧公里", "has no type"), ("{n:⟦phrases⟧}", "no slot type"), ("{n:⟦词语⟧}", "no slot type"),
            ("{n:⟦percent[个]⟧}", "no slot type"), ("{n:⟦[0-9]+⟧}", "no slot type"), ("⟦{n:⟧}", "no slot type"), ("{n:count[⟦佳⟧]}", "no measure word"),
            ("{n:count[⟦ 家⟧]}", "no measure word"), ("{n:⟦count[]⟧}", "no slot type"), ("{n:⟦percent[家]⟧}", "no slot type"),
            ("{n:词}，{⟦n⟧:词}", "stands twice"), ("(?:{n:词}甲|乙){⟦n⟧:词}", "stands twice"),
            ("(?!{⟦n⟧:(甲)})乙", "negative"), ("(?<={⟦n⟧:(甲)})乙", "look-behind"), ("(?<!{⟦n⟧:(甲)})乙", "negative"),
            ("{@⟦levle⟧}", "no word list"), ("{@⟦nothing⟧}", "empty"), ("{@⟦hole⟧}", "empty"), ("⟦{@⟧}", "name is missing"),
            ("⟦{=⟧}", "name is missing"), ("{=⟦year-99999999999⟧}", "too large"), ("{=⟦-1⟧}", "name is missing"),
            ("甲⟦………⟧乙", "more than two"), ("甲…⟦*⟧乙", "takes no quantifier"), ("甲……⟦{2}⟧乙", "takes no quantifier"),
            ("甲⟦…⟧", "takes nothing"), ("甲(?:乙|丙⟦……⟧)", "takes nothing"), ("⟦…⟧", "takes nothing"),
            ("⟦⟧", "empty"), ("⟦甲*⟧", "everywhere"), ("⟦(?:甲|)乙?⟧", "everywhere"), (#"⟦(甲*)\1⟧"#, "everywhere"),
            ("⟦(?:)⟧", "everywhere"), ("⟦甲{0}⟧", "everywhere"),
            ("甲⟦^⟧乙", "never matches"), ("甲⟦$⟧乙", ""), ("⟦[^\\s\\S]⟧", "never matches"), (#"甲*乙⟦\A⟧丙"#, "never matches"),
            (#"(甲⟦^⟧)+乙"#, "never matches"), ("(?<=甲)⟦^⟧", "never matches"), ("甲⟦(?!)⟧", "never matches"),
            ("(?<=⟦甲+⟧)乙", "limited length"), ("(?<=甲⟦…⟧)乙", "limited length"), ("(?<!⟦{n*}⟧)", ""),
            ("(?<=⟦[甲乙]{1,999}⟧)丙", "too many forms"), (#"(?<=(甲)⟦\1⟧)乙"#, ""),
        ])
    func pointsAtTheFault(marked: String, piece: String) throws {
        let expected = MarkedText(marked)
        let text = String(decoding: expected.bytes, as: UTF8.self)
        let fault = try #require(Pattern.fault(of: text, terms: terms), "\(text)")
        if !piece.isEmpty {
            #expect(fault.message.en.contains(piece), "\(text): \(fault.message.en)")
            #expect([fault.range] == expected.ranges, "\(text): \(fault.message.en)")
        }
        #expect(fault.range.upperBound <= text.utf8.count)
        #expect(fault.hint != nil || fault.message.en.contains("there is no"), "\(text): \(fault.message.en)")
    }

    @Test(
        "what the reading view never holds is a fault there and fine in the source view",
        arguments: [
            ("⟦ ⟧甲", "begins or ends"), ("甲⟦ ⟧", "begins or ends"), ("AI⟦\t⟧", "begins or ends"), ("甲⟦ ⟧乙", "no blanks"),
            ("第⟦ ⟧1", "no blanks"), ("15⟦\u{3000}⟧亿", "no blanks"), ("A⟦\t⟧B", "plain blanks only"), ("，⟦ ⟧AI", "no blanks"),
            ("5⟦％⟧", "half-width “%”"), ("甲⟦\n⟧乙", "no line break"), (#"甲⟦\n⟧"#, "no line break"),
            (#"甲⟦\R⟧"#, "no line break"), ("(?:甲⟦[\\r\\n]⟧)+乙", "no line break"), ("⟦２⟧个", "half-width “2”"),
            ("⟦Ａ⟧", "half-width “A”"),
        ])
    func knowsTheReadingView(marked: String, piece: String) throws {
        let expected = MarkedText(marked)
        let text = String(decoding: expected.bytes, as: UTF8.self)
        let fault = try #require(Pattern.fault(of: text))
        #expect(fault.message.en.contains(piece), "\(fault.message.en)")
        #expect([fault.range] == expected.ranges)
        #expect(Pattern.fault(of: text, dialect: .source) == nil)
    }

    @Test(
        "patterns that only look odd are no faults",
        arguments: [
            "AI technology", #"AI\ "#, "甲[ ]", "甲 ?乙", "(?:甲乙|甲 乙)", "[０-９]", #"[^\n]甲"#, "(?!\n)甲", "(?:２|2)年",
            "(?<=。)(?=第)", "^", "$", "^$", #"\b"#, "甲*$", "(?=甲)乙*", "^…。", "。…。", "甲…$", "甲(?:乙…|丙)丁", "…。", "甲(?:)",
            "(?:^|甲)乙", "(?:甲|^)(?:^|乙)丙", "甲?^乙", #"\s^甲"#, #"[^甲]^乙"#, "甲(?:$|乙)", #"甲$\s"#, #"甲\Z"#, "a{0}甲", "(?=^)甲",
            "(?<=^|，)甲", "(?<!^)甲", "(?:甲$)?乙", "{v:(甲)}|{v:(乙)}", "(?:{v:(甲)}|(?:{v:(乙)}|丙{v:(丁)}))", "{=year}年",
            "{n:integer}{m:(个|家)}", #"\x{4e00}"#, "\u{1F600}", "甲{3,}", "甲\u{FF0C}乙",
        ])
    func acceptsOddPatterns(pattern: String) {
        #expect(Pattern.fault(of: pattern, terms: terms) == nil, "\(pattern)")
    }

    @Test(
        "a slip in a name is answered with the name that was meant",
        arguments: [
            ("{n:phrse}", "did you mean “phrase”?"), ("{n:金客}", "did you mean “金额”?"), ("{n:Percent}", "did you mean “percent”?"),
            ("{n:百分数烈}", "did you mean “百分数列”?"), ("{@levle}", "did you mean “level”?"), ("[[:alhpa:]]", "did you mean “alpha”?"),
            ("{n:[0-9]+}", "an expression takes parentheses: {n:([0-9]+)}"), ("{年}年", "for example {年:phrase}"),
        ])
    func suggests(pattern: String, hint: String) throws {
        let fault = try #require(Pattern.fault(of: pattern, terms: terms))
        #expect(fault.hint?.en.hasPrefix(hint) == true, "\(String(describing: fault.hint?.en))")
    }

    @Test("brackets may nest deeply, but not without end")
    func limitsNesting() {
        let nested = { (depth: Int) in String(repeating: "(?:", count: depth) + "甲" + String(repeating: ")", count: depth) }
        #expect(Pattern.fault(of: nested(90)) == nil)
        #expect(Pattern.fault(of: nested(200))?.message.en == "brackets are nested too deeply")
        #expect(Pattern.fault(of: nested(12_000))?.message.en == "brackets are nested too deeply")
    }

    @Test(
        "what grows beyond all bounds is refused at once",
        arguments: [
            "(?:(?:(?:甲乙丙){9999}){9999}){9999}",
            String(repeating: "(?<=甲?乙?丙?丁?", count: 20) + "戊" + String(repeating: ")", count: 20),
            "(?<=(?:甲{65535}){65535})乙", String(repeating: "甲", count: 400_000),
            "(?<=" + String(repeating: "甲?", count: 100) + ")乙",
        ])
    func refusesGrowth(pattern: String) {
        let time = ContinuousClock().measure { #expect(Pattern.fault(of: pattern) != nil) }
        #expect(time < .seconds(20))
    }

    private let terms = ["level": ["市", "自治区", "区"], "nothing": [], "hole": ["甲", ""]]
}
