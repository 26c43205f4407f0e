import Testing

@testable import WordDocuments

/// Numbers of lists as Word shows them.
struct NumberingTests {
    private func lines(_ body: String, numbering: String, styles: String? = nil) throws -> [String] {
        try WordFixture(body: body, styles: styles, numbering: numbering).read().lines
    }

    static let formats: [(name: String, numbers: [Int], shown: String)] = [
        ("decimal", [1, 10, 2024], "1 10 2024"),
        ("chineseCounting", [1, 10, 11, 20, 99, 100, 101], "一 十 十一 二十 九十九 一○○ 一○一"),
        ("chineseCountingThousand", [1, 10, 19, 21, 100, 101, 110, 1001, 2024], "一 十 十九 二十一 一百 一百零一 一百一十 一千零一 二千零二十四"),
        ("taiwaneseCounting", [1, 12, 30], "一 十二 三十"),
        ("japaneseCounting", [1, 10, 100, 111, 1001], "一 十 百 百十一 千一"),
        ("ideographDigital", [1, 10, 24], "一 一○ 二四"),
        ("ideographTraditional", [1, 10, 11], "甲 癸 11"),
        ("ideographZodiac", [1, 12, 13], "子 亥 13"),
        ("ideographZodiacTraditional", [1, 11, 60, 61], "甲子 甲戌 癸亥 61"),
        ("chineseLegalSimplified", [1, 10, 305], "壹 壹拾 叁佰零伍"),
        ("decimalEnclosedCircle", [1, 20, 21], "① ⑳ 21"),
        ("decimalEnclosedParen", [1, 20], "⑴ ⒇"),
        ("decimalFullWidth", [1, 12], "１ １２"),
        ("decimalZero", [1, 12], "01 12"),
        ("upperLetter", [1, 26, 27, 53, 999], "A Z AA AAA 999"),
        ("lowerLetter", [1, 28], "a bb"),
        ("upperRoman", [1, 4, 9, 1990], "I IV IX MCMXC"),
        ("lowerRoman", [3, 40], "iii xl"),
        ("ordinal", [1, 2, 3, 11, 22], "1st 2nd 3rd 11th 22nd"),
        ("numberInDash", [1], "- 1 -"),
        ("noSuchFormat", [7], "7"),
    ]

    @Test(arguments: formats)
    func writes(format: (name: String, numbers: [Int], shown: String)) {
        let shown = format.numbers.map { NumberFormat(format.name, custom: nil).text(of: $0) }
        #expect(shown.joined(separator: " ") == format.shown)
    }

    private static let report =
        abstract(
            1,
            level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCountingThousand", "（%2）")
                + level(2, "decimal", "%3.", "<w:suff w:val='space'/>") + level(3, "decimal", "%1.%2.%4", "<w:isLgl/>"))
        + list(1, of: 1) + list(2, of: 1, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>")
        + list(3, of: 1)

    @Test func levelsBeginAnewBelowAHigherOne() throws {
        let body =
            item("甲", list: 1) + item("子", list: 1, level: 1) + item("丑", list: 1, level: 1) + item("寅", list: 1, level: 2)
            + item("卯", list: 1, level: 3) + item("乙", list: 1) + item("辰", list: 1, level: 1)
        #expect(
            try lines(body, numbering: Self.report) == ["一、甲", "（一）子", "（二）丑", "1. 寅", "1.2.1⇥卯", "二、乙", "（一）辰"])
    }

    @Test func listsOfOneKindAreCountedTogetherUntilOneStartsAnew() throws {
        let body = [1, 1, 2, 1, 3, 2].map { item("文", list: $0) }.joined()
        #expect(try lines(body, numbering: Self.report) == ["一、文", "二、文", "一、文", "二、文", "三、文", "四、文"])
    }

    @Test func aLevelWithoutTheOneAboveShowsItsStart() throws {
        let numbering = abstract(1, level(0, "decimal", "%1", start: 3) + level(1, "decimal", "%1.%2", start: 0)) + list(1, of: 1)
        let body = item("甲", list: 1, level: 1) + item("乙", list: 1) + item("丙", list: 1, level: 1)
        #expect(try lines(body, numbering: numbering) == ["3.0⇥甲", "3⇥乙", "3.0⇥丙"])
    }

    @Test func aLevelSaysWhereItBeginsAnew() throws {
        let numbering =
            abstract(
                1,
                level(0, "decimal", "%1") + level(1, "decimal", "%2", "<w:lvlRestart w:val='0'/>")
                    + level(2, "decimal", "%3", "<w:lvlRestart w:val='1'/>")) + list(1, of: 1)
        let body = [0, 1, 2, 1, 2, 0, 1, 2].map { item("", list: 1, level: $0) }.joined()
        #expect(try lines(body, numbering: numbering) == ["1⇥", "1⇥", "1⇥", "2⇥", "2⇥", "2⇥", "3⇥", "1⇥"])
    }

    @Test func overriddenLevelsReplaceThoseOfTheKind() throws {
        let override = "<w:lvlOverride w:ilvl='0'>" + level(0, "upperLetter", "%1)", start: 3) + "</w:lvlOverride>"
        let numbering = abstract(1, level(0, "decimal", "%1")) + list(1, of: 1, override)
        #expect(try lines(item("甲", list: 1) + item("乙", list: 1), numbering: numbering) == ["C)⇥甲", "D)⇥乙"])
    }

    @Test func headingsAreNumberedThroughTheirStyles() throws {
        let style = { (id: String, more: String) in "<w:style w:type='paragraph' w:styleId='\(id)'>\(more)</w:style>" }
        let styles =
            style("1", "<w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr>")
            + style("2", "<w:basedOn w:val='1'/><w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr>")
            + style("3", "<w:basedOn w:val='1'/>")
            + style("4", "<w:basedOn w:val='1'/><w:pPr><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr>")
        let numbering =
            abstract(
                1,
                level(0, "chineseCounting", "%1、", "<w:pStyle w:val='1'/>")
                    + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='2'/>")
                    + level(2, "decimal", "%3．", "<w:pStyle w:val='3'/>")) + list(1, of: 1)
        let body = ["1", "2", "2", "3", "4", "1"].map { p(t("文"), "<w:pStyle w:val='\($0)'/>") }.joined()
        #expect(try lines(body, numbering: numbering, styles: styles) == ["一、文", "（一）文", "（二）文", "1．文", "文", "二、文"])
        let off = p(t("文"), "<w:pStyle w:val='1'/><w:numPr><w:numId w:val='0'/></w:numPr>")
        #expect(try lines(off, numbering: numbering, styles: styles) == ["文"])
    }

    @Test func aKindMayStandInANumberingStyle() throws {
        let numbering =
            abstract(1, "<w:numStyleLink w:val='S'/>")
            + abstract(2, "<w:styleLink w:val='S'/>" + level(0, "chineseCounting", "%1、"))
            + list(1, of: 1) + list(2, of: 2)
        let styles = "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>"
        #expect(try lines(item("甲", list: 1) + item("乙", list: 2), numbering: numbering, styles: styles) == ["一、甲", "二、乙"])
    }

    @Test func circlesOfStylesAndListsEnd() throws {
        let numbering = abstract(1, "<w:numStyleLink w:val='S'/>") + list(1, of: 1)
        let styles = "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
        #expect(try lines(item("甲", list: 1), numbering: numbering, styles: styles) == ["甲"])
    }

    @Test func bulletsAreSigns() throws {
        let font = { (name: String) in "<w:rPr><w:rFonts w:ascii='\(name)'/></w:rPr>" }
        let numbering =
            abstract(
                1,
                level(0, "bullet", "\u{F06C}", font("Wingdings")) + level(1, "bullet", "\u{F0B7}", font("Symbol"))
                    + level(2, "bullet", "\u{F0FF}", font("Unknown")) + level(3, "bullet", "——")) + list(1, of: 1)
        let body = (0..<4).map { item("文", list: 1, level: $0) }.joined()
        #expect(try lines(body, numbering: numbering) == ["●⇥文", "•⇥文", "•⇥文", "——⇥文"])
    }

    @Test func whatIsMissingGivesNoNumber() throws {
        #expect(
            try lines(item("甲", list: 9) + item("乙", list: 1, level: 8) + item("丙", list: 1, level: 99), numbering: Self.report)
                == ["甲", "乙", "丙"])
    }

    @Test func labelsAreKnownAndBounded() throws {
        let numbering = abstract(1, level(0, "decimal", String(repeating: "%1", count: 5_000))) + list(1, of: 1)
        let document = try WordFixture(body: item("文", list: 1), numbering: numbering).read()
        #expect(document.paragraphs[0].labelLength < 200)
        #expect(document.text(in: document.paragraphs[0].contentRange) == "文")
    }
}
