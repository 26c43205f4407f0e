import Patterns
import Testing

struct PrefilterTests {
    @Test(
        "of all that a match needs, what leaves the fewest places to try is asked for",
        arguments: [
            ("政府", ["政府"]), ("约[0-9]+公里", ["公里"]), ("(?:大力|着力)推进", ["大力推进", "着力推进"]), ("(大力)?推进", ["推进"]),
            ("第[一二三]产业", ["第一产业", "第三产业", "第二产业"]), ("高+乙", ["乙"]), ("(?:翻番){2,}", ["翻番翻番"]), ("(?:翻番){2}", ["翻番翻番"]),
            ("…增长{n:integer}倍", ["倍"]), ("(?<=截止)[0-9]+", ["截止"]), ("(?<!人民)政府", ["政府"]), ("政府(?!工作)", ["政府"]),
            ("(?=.*勠)同一", ["同一"]), ("(?=.*勠同)一", ["勠同"]), ("{前:(约|近)}{n:整数}(?:公里|千米)", ["公里", "千米"]),
            ("(?i)gd", ["GD", "Gd", "gD", "gd"]),
            ("(?i)k", ["K", "k", "\u{212A}"]), ("^（[一二]）", ["（一）", "（二）"]), ("{@w}政府", ["区政府", "市政府"]), ("(?:[一-龥]+)渡过", ["渡过"]),
            ("(?>勠力)+", ["勠力"]), (#"\x{52E0}"#, ["勠"]), ("[勠]", ["勠"]), ("的。，", ["的。，"]), ("[（(]?翻", ["翻"]),
        ])
    func asksForTheRarest(pattern: String, expected: [String]) throws {
        let terms = ["w": ["市", "区"]]
        let literals = Set(expected.map { Array($0.utf8) })
        guard case .anyOf(let found) = try Pattern(pattern, terms: terms).prefilter else {
            Issue.record("\(pattern) asks for nothing")
            return
        }
        #expect(Set(found) == literals, "\(found.map { String(decoding: $0, as: UTF8.self) })")
        #expect(found.count == literals.count)
    }

    @Test(
        "where nothing in particular is needed, the pattern always runs",
        arguments: [
            #"([一-龥]{2})\1"#, "[0-9]+…[a-z]", "{n:integer}{m:词}，?", "(?:甲|[^乙])", "(?i)[a-z]", "(?i)é", "^(?!甲)", "，", "[0-9]",
            "{=year}", #"\p{Han}"#, ".(?:甲)?",
        ])
    func runsAlways(pattern: String) throws {
        #expect(try Pattern(pattern).prefilter == .always)
    }

    @Test(
        "what a match needs besides is asked for as well, unless it follows or nearly every paragraph has it",
        arguments: [
            ("政府", []), ("公办{n:integer}所…民办", [["民办"], ["所"]]), ("公办…，", []), ("公办…办", []), ("公办…[0-9]+·", [["·"]]),
            ("城镇…(?:农村|乡村)…勠", [["勠"], ["乡村", "农村"]]),
        ])
    func asksForWhatStandsBeside(pattern: String, expected: [[String]]) throws {
        let found = try Pattern(pattern).companions.map { $0.map { String(decoding: $0, as: UTF8.self) }.sorted() }
        #expect(Set(found) == Set(expected.map { $0.sorted() }))
    }
}
