import Testing
import WordDocuments

/// What of a document is text, and what is not.
struct TextTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let lines: [String]

        init(_ name: String, _ body: String, _ lines: [String]) {
            (testDescription, self.body, self.lines) = (name, body, lines)
        }
    }

    private static func field(_ kind: String) -> String { r("<w:fldChar w:fldCharType='\(kind)'/>") }

    private static func instruction(_ text: String) -> String { r("<w:instrText>\(text)</w:instrText>") }

    private static let box = "<w:txbxContent>" + p(t("框一")) + p(t("框二")) + "</w:txbxContent>"

    static let characters = [
        Case("empty paragraphs count", p("") + p(t("一")) + "<w:p/>", ["", "一", ""]),
        Case("signs", p(t("a") + r("<w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:softHyphen/>")), ["a⇥b\u{2011}\u{AD}"]),
        Case("soft breaks stay in the paragraph", p(t("一") + r("<w:br/>") + t("二") + r("<w:cr/>") + t("三")), ["一⏎二⏎三"]),
        Case("a page begins", p(r("<w:br w:type='page'/>") + t("一") + r("<w:br w:type='page'/>")), ["⇟一⏎⇟"]),
        Case(
            "layout marks", p(r("<w:lastRenderedPageBreak/><w:t>一</w:t>") + "<w:proofErr w:type='gramStart'/>" + t("二")), ["一二"]),
        Case(
            "signs of fonts",
            p(
                r("<w:sym w:font='Symbol' w:char='F061'/><w:sym w:font='Wingdings' w:char='F0FC'/>")
                    + r("<w:sym w:font='宋体' w:char='2460'/><w:sym w:font='X' w:char='FFFFFFFFF'/>")), ["α✓①\u{FFFD}"]),
        Case("blanks at the ends are layout", p(r("<w:t>  一 二\n</w:t>") + r("<w:t>\n 三  </w:t>") + r("<w:t> </w:t>")), ["一 二三"]),
        Case("blanks that are kept", p(t("  一\n二\t ")), ["  一 二  "]),
        Case("references", p(t("&lt;&amp;&#x4E00;&#10;&quot;") + r("<w:t><![CDATA[<]]></w:t>")), ["<&一 \"<"]),
        Case("comments in the file", p(r("<w:t>一<!-- 不是 -->二<?x y?>三</w:t>")), ["一二三"]),
    ]

    static let wrappings = [
        Case(
            "transparent elements",
            p(
                "<w:hyperlink>" + t("甲") + "</w:hyperlink><w:smartTag>" + t("乙")
                    + "</w:smartTag><w:sdt><w:sdtPr><w:alias/></w:sdtPr>"
                    + "<w:sdtContent>" + t("丙") + "</w:sdtContent></w:sdt><w:customXml>" + t("丁") + "</w:customXml>"),
            ["甲乙丙丁"]),
        Case(
            "content control round paragraphs", "<w:sdt><w:sdtContent>" + p(t("甲")) + p(t("乙")) + "</w:sdtContent></w:sdt>",
            ["甲", "乙"]),
        Case(
            "results of fields and not their instructions",
            p(t("第") + field("begin") + instruction("PAGE") + t("不") + field("separate") + t("三") + field("end") + t("页")),
            ["第三页"]),
        Case(
            "fields in fields",
            p(
                field("begin") + instruction("IF") + field("begin") + instruction("X") + field("separate") + t("不") + field("end")
                    + field("separate") + t("是") + field("end") + field("end") + t("。")), ["是。"]),
        Case("simple field", p("<w:fldSimple w:instr='AUTHOR'>" + t("作者") + "</w:fldSimple>"), ["作者"]),
        Case("a field over paragraphs", p(field("begin") + field("separate") + t("一")) + p(t("二") + field("end")), ["一", "二"]),
        Case(
            "phonetic signs are left out",
            p(r("<w:ruby><w:rt>" + t("hàn") + "</w:rt><w:rubyBase>" + t("汉") + "</w:rubyBase></w:ruby>") + t("字")), ["汉字"]),
        Case("formulas", p(t("PM") + "<m:oMath><m:r><m:t>2.5</m:t></m:r></m:oMath>"), ["PM2.5"]),
        Case(
            "a text box once, behind its paragraph",
            p(
                t("前")
                    + r(
                        "<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><a><b>\(box)</b></a></w:drawing></mc:Choice>"
                            + "<mc:Fallback><w:pict><v:shape>\(box)</v:shape></w:pict></mc:Fallback></mc:AlternateContent>")
                    + t("后"))
                + p(t("次")), ["前后", "框一", "框二", "次"]),
        Case("a text box in the old form", p(r("<w:pict><v:shape>\(box)</v:shape></w:pict>")), ["", "框一", "框二"]),
        Case(
            "the second form where the first is unknown",
            p(
                "<mc:AlternateContent><mc:Choice Requires='zz'>" + t("甲") + "</mc:Choice><mc:Fallback>" + t("乙")
                    + "</mc:Fallback></mc:AlternateContent>"), ["乙"]),
        Case("section ends and headers", p(t("一"), "<w:sectPr><w:headerReference/></w:sectPr>") + "<w:sectPr/>", ["一"]),
    ]

    @Test(arguments: characters + wrappings)
    func reads(trial: Case) throws {
        #expect(try WordFixture(body: trial.body).read().lines == trial.lines)
    }

    @Test func tablesGiveCellsWithTheirPlaces() throws {
        func cell(_ content: String, _ properties: String = "") -> String { "<w:tc>\(properties)\(content)</w:tc>" }
        let inner = "<w:tbl><w:tr>" + cell(p(t("内"))) + "</w:tr></w:tbl>"
        let body =
            p(t("表前")) + "<w:tbl><w:tblPr/><w:tr>" + cell(p(t("1")), "<w:tcPr><w:gridSpan w:val='2'/></w:tcPr>") + cell(p(t("3")))
            + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell(inner + p(t("外"))) + "</w:tr></w:tbl>" + p(t("表后"))
        let document = try WordFixture(body: body).read()
        let places = zip(document.lines, document.paragraphs).map { line, paragraph in
            line + paragraph.cells.map { " \($0.table):\($0.row),\($0.column)" }.joined()
        }
        #expect(places == ["表前", "1 1:1,1", "3 1:1,3", "内 1:2,2 2:1,1", "外 1:2,2", "表后"])
    }

    @Test func notesStandBehindTheTextAndKnowTheirPlaces() throws {
        var fixture = WordFixture(
            body: p(t("正文") + r("<w:footnoteReference w:id='2'/>") + t("，续") + r("<w:endnoteReference w:id='1'/>")))
        fixture.footnotes =
            "<w:footnote w:type='separator' w:id='-1'>" + p(t("线")) + "</w:footnote><w:footnote w:id='2'>"
            + p(r("<w:footnoteRef/>") + t("脚注")) + "</w:footnote><w:footnote w:id='3'>" + p(t("无人引用")) + "</w:footnote>"
        fixture.endnotes = "<w:endnote w:id='1'>" + p(t("尾注")) + "</w:endnote>"
        let document = try fixture.read()
        #expect(document.lines == ["正文，续", "脚注", "尾注"])
        #expect(document.paragraphs.map(\.story) == [.body, .footnote(id: 2), .endnote(id: 1)])
        #expect(document.notes.map { document.text(in: 0..<$0.offset) } == ["正文", "正文，续"])
    }

    @Test func commentsKnowWhatTheyAreAbout() throws {
        var fixture = WordFixture(
            body: p(
                t("一") + "<w:commentRangeStart w:id='4'/>" + t("二") + "<w:commentRangeEnd w:id='4'/>"
                    + r("<w:commentReference w:id='4'/>")
                    + t("三")) + "<w:commentRangeStart w:id='5'/>" + p(t("四")) + "<w:commentRangeEnd w:id='5'/>")
        fixture.comments =
            "<w:comment w:id='4' w:author='甲' w:date='2024-01-02T03:04:05Z'>" + p(t("改")) + p(t("一改")) + "</w:comment>"
            + "<w:comment w:id='5' w:author='乙'>" + p(t("整段")) + "</w:comment><w:comment w:id='6'/>"
        let comments = try fixture.read().comments
        let document = try fixture.read()
        #expect(comments.map(\.text) == ["改\n一改", "整段", ""])
        #expect(comments.map(\.author) == ["甲", "乙", ""])
        #expect(comments.map { $0.range.map { document.text(in: $0) } } == ["二", "四", nil])
    }

    @Test func stylesGiveOutlineLevelsThroughWhatTheyAreBasedOn() throws {
        let outline = { (level: Int) in "<w:pPr><w:outlineLvl w:val='\(level)'/></w:pPr>" }
        var fixture = WordFixture(
            body: p(t("题"), "<w:pStyle w:val='1'/>") + p(t("子"), "<w:pStyle w:val='C'/>")
                + p(t("文"), "<w:pStyle w:val='1'/><w:outlineLvl w:val='9'/>")
                + p(t("直"), "<w:outlineLvl w:val='3'/>") + p(t("默")) + p(t("环"), "<w:pStyle w:val='X'/>")
                + p(t("名"), "<w:pStyle w:val='N'/>"))
        fixture.styles = """
            <w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/>\(outline(0))</w:style>
            <w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='1'/></w:style>
            <w:style w:type='paragraph' w:styleId='C'><w:name w:val='甲'/><w:basedOn w:val='B'/></w:style>
            <w:style w:type='paragraph' w:default='1' w:styleId='D'><w:name w:val='Normal'/></w:style>
            <w:style w:type='paragraph' w:styleId='X'><w:basedOn w:val='Y'/></w:style>
            <w:style w:type='paragraph' w:styleId='Y'><w:basedOn w:val='X'/></w:style>
            <w:style w:type='paragraph' w:styleId='N'><w:name w:val='Heading 3'/></w:style>
            """
        let paragraphs = try fixture.read().paragraphs
        #expect(paragraphs.map(\.outlineLevel) == [0, 0, nil, 3, nil, nil, 2])
        #expect(paragraphs.map(\.style) == ["heading 1", "甲", "heading 1", "Normal", "Normal", nil, "Heading 3"])
    }

    @Test func hiddenTextIsLeftOutAndReported() throws {
        let hidden = "<w:rPr><w:vanish/></w:rPr>"
        var fixture = WordFixture(
            body: p(t("看") + r(hidden + "<w:t>藏</w:t>") + r("<w:rPr><w:rStyle w:val='H'/></w:rPr><w:t>密</w:t>") + t("见"))
                + p(r(hidden + "<w:t>整段</w:t>"), hidden) + p(t("文"), "<w:pStyle w:val='P'/>")
                + p(
                    r("<w:rPr><w:rStyle w:val='H'/></w:rPr><w:t>反</w:t>") + r("<w:rPr><w:vanish w:val='0'/></w:rPr><w:t>显</w:t>"),
                    "<w:pStyle w:val='P'/>")
                + p(t("上"), "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + p(t("下")))
        fixture.styles = """
            <w:style w:type='character' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>
            <w:style w:type='paragraph' w:styleId='P'><w:rPr><w:vanish/></w:rPr></w:style>
            """
        let document = try fixture.read()
        #expect(document.lines == ["看见", "反显", "上下"])
        #expect(document.hidden.map { "\($0.paragraph)\($0.text)" } == ["0藏密", "1整段文"])
    }
}
