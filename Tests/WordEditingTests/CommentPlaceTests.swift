import TestSupport
import Testing
import WordDocuments
import WordEditing

/// A comment stands on exactly the characters that it is about, however they are put into runs.
struct CommentPlaceTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        /// What the comment is about; it begins where this begins in the text.
        let target: String
        let sketch: String
        var parts: [String: String] = [:]

        init(_ name: String, _ body: String, _ target: String, _ sketch: String, parts: [String: String] = [:]) {
            testDescription = name
            self.body = body
            self.target = target
            self.sketch = sketch
            self.parts = parts
        }
    }

    private static let field =
        r("<w:fldChar w:fldCharType='begin'/>") + r("<w:instrText>REF 甲</w:instrText>")
        + r("<w:fldChar w:fldCharType='separate'/>") + t("甲乙") + r("<w:fldChar w:fldCharType='end'/>")
    private static let box = r("<w:pict><v:textbox><w:txbxContent>" + p(t("框中字")) + "</w:txbxContent></v:textbox></w:pict>")
    private static let numbering = [
        "numbering": """
        <w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/>\
        <w:lvlText w:val='%1、'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>
        """
    ]

    static let cases = [
        Case("within a run", p(t("甲乙丙")), "乙", "甲⟦乙⟧*丙¶"),
        Case("a whole run", p(t("甲") + t("乙") + t("丙")), "乙", "甲⟦乙⟧*丙¶"),
        Case("the beginning of a run", p(t("甲乙")), "甲", "⟦甲⟧*乙¶"),
        Case("the end of a run", p(t("甲乙")), "乙", "甲⟦乙⟧*¶"),
        Case("over runs", p(t("甲乙", "<w:b/>") + t("丙") + t("丁戊", "<w:i/>")), "乙丙丁", "甲⟦乙丙丁⟧*戊¶"),
        Case("over a tab and a break", p(r("<w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t>")), "\t乙\n", "甲⟦⇥乙⏎⟧*丙¶"),
        Case("a reference", p(t("甲&amp;乙")), "&", "甲⟦&amp;⟧*乙¶"),
        Case("beside a reference", p(t("甲&amp;&lt;乙")), "甲&", "⟦甲&amp;⟧*&lt;乙¶"),
        Case("blanks that must stay", p(r("<w:t> 甲 乙 丙 </w:t>")), " 乙 ", "甲⟦ 乙 ⟧*丙¶"),
        Case("a hyperlink", p(t("甲") + "<w:hyperlink w:anchor='a'>" + t("乙丙") + "</w:hyperlink>"), "乙", "甲⟦乙⟧*丙¶"),
        Case("an insertion", p("<w:ins w:id='7'>" + t("甲乙") + "</w:ins>"), "乙", "{+甲⟦乙⟧*+}¶"),
        Case(
            "over a deletion", p(t("甲") + "<w:del w:id='7'>" + r("<w:delText>忽</w:delText>") + "</w:del>" + t("乙丙")), "甲乙",
            "⟦甲{-忽-}乙⟧*丙¶"),
        Case(
            "smart tags and controls", p("<w:smartTag><w:sdt><w:sdtContent>" + t("甲乙") + "</w:sdtContent></w:sdt></w:smartTag>"),
            "乙", "甲⟦乙⟧*¶"),
        Case(
            "over cells", "<w:tbl><w:tr><w:tc>" + p(t("甲乙")) + "</w:tc><w:tc>" + p(t("丙丁")) + "</w:tc></w:tr></w:tbl>", "乙\n丙",
            "甲⟦乙¶丙⟧*丁¶"),
        Case("over paragraphs", p(t("甲乙")) + p(t("丙丁")), "乙\n丙", "甲⟦乙¶丙⟧*丁¶"),
        Case("the result of a field", p(t("前") + field + t("后")), "乙", "前⟦REF 甲甲乙⟧*后¶"),
        Case("up to the middle of a field", p(t("前") + field + t("后")), "前甲", "⟦前REF 甲甲乙⟧*后¶"),
        Case("a simple field", p(t("前") + "<w:fldSimple w:instr='DATE'>" + t("甲乙") + "</w:fldSimple>"), "乙", "前⟦甲乙⟧*¶"),
        Case(
            "the words of a link", p(field.replacing("REF 甲", with: " HYPERLINK \"http://example.com\"")), "乙",
            " HYPERLINK \"http://example.com\"甲⟦乙⟧*¶"),
        Case(
            "a control of plain text",
            p(t("前") + "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + t("甲乙") + "</w:sdtContent></w:sdt>"), "乙", "前⟦甲乙⟧*¶"),
        Case("over a field", p(t("前") + field + t("后")), "前甲乙后", "⟦前REF 甲甲乙后⟧*¶"),
        Case("a formula", p(t("甲") + "<m:oMath><m:r><m:t>乙丙</m:t></m:r></m:oMath>" + t("丁")), "丙", "甲⟦乙丙⟧*丁¶"),
        Case(
            "phonetic signs",
            p(t("甲") + r("<w:ruby><w:rt>" + t("yi") + "</w:rt><w:rubyBase>" + t("乙") + "</w:rubyBase></w:ruby>")), "乙", "甲⟦yi乙⟧*¶"
        ),
        Case("a text box", p(t("甲乙") + box) + p(t("丙")), "中", "⟦甲乙⟧*框中字¶¶丙¶"),
        Case("a text box of its own", p(box), "中", "⟦框中字¶⟧*¶"),
        Case(
            "a note", p(t("甲") + r("<w:footnoteReference w:id='2'/>") + t("乙")), "注", "甲⟦*⟧*乙¶",
            parts: ["footnotes": "<w:footnote w:id='2'>" + p(t("脚注")) + "</w:footnote>"]),
        Case(
            "a number that Word makes", p(t("总则"), "<w:numPr><w:numId w:val='1'/></w:numPr>") + p(t("甲")), "一", "⟦总则⟧*¶甲¶",
            parts: numbering),
        Case("from a number on", p(t("总则"), "<w:numPr><w:numId w:val='1'/></w:numPr>"), "一、总", "⟦总⟧*则¶", parts: numbering),
    ]

    @Test(arguments: cases)
    func standsOnItsCharacters(trial: Case) throws {
        var package = WordPackage(trial.body)
        package.parts = trial.parts
        let document = try WordDocument(package.bytes)
        let text = document.text
        let start = try #require(text.firstRange(of: Array(trial.target.utf8)))
        let outcome = try CommentWriter(package.bytes, document, signature: .test, keepsOwn: false)
            .write([NewComment(range: start, paragraphs: ["说明"])])
        #expect(outcome.made == 1 && outcome.homeless == 0)
        #expect(try Parts(outcome.file).sketch() == trial.sketch)
        let again = try WordDocument(outcome.file)
        #expect(again.text == text)
        #expect(again.comments.map(\.text) == ["说明"])
    }

    struct Gap: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let offset: Int
        let sketch: String
    }

    static let gaps = [
        Gap(testDescription: "the beginning", body: p(t("甲乙")) + p(t("丙")), offset: 0, sketch: "⟦甲乙⟧*¶丙¶"),
        Gap(testDescription: "between paragraphs", body: p(t("甲乙")) + p(t("丙")), offset: 7, sketch: "甲乙¶⟦丙⟧*¶"),
        Gap(testDescription: "the end", body: p(t("甲乙")) + p(t("丙")), offset: 11, sketch: "甲乙¶⟦丙⟧*¶"),
        Gap(testDescription: "within a paragraph", body: p(t("甲乙丙丁")), offset: 6, sketch: "甲⟦乙丙⟧*丁¶"),
        Gap(testDescription: "an empty paragraph", body: p(t("甲")) + p("") + p(t("乙")), offset: 4, sketch: "甲¶¶⟦乙⟧*¶"),
        Gap(testDescription: "nothing but an empty paragraph", body: p("", "<w:jc w:val='left'/>"), offset: 0, sketch: "⟦⟧*¶"),
    ]

    @Test(arguments: gaps)
    func whatIsMissingIsToldBesideItsPlace(trial: Gap) throws {
        let package = WordPackage(trial.body)
        let outcome = try CommentWriter(package.bytes, try WordDocument(package.bytes), signature: .test, keepsOwn: false)
            .write([NewComment(range: trial.offset..<trial.offset, paragraphs: ["缺"])])
        #expect(outcome.made == 1)
        #expect(try Parts(outcome.file).sketch() == trial.sketch)
    }

    @Test func manyOnTheSameCharactersNestAndKeepTheirOrder() throws {
        let package = WordPackage(p(t("甲乙丙")))
        let comments = [3..<6, 0..<6, 3..<6, 6..<9].map { NewComment(range: $0, paragraphs: ["\($0)"]) }
        let outcome = try CommentWriter(package.bytes, try WordDocument(package.bytes), signature: .test, keepsOwn: false).write(
            comments)
        #expect(try Parts(outcome.file).sketch() == "⟦甲⟦⟦乙⟧*⟧*⟧*⟦丙⟧*¶")
        #expect(try WordDocument(outcome.file).comments.map(\.text) == ["0..<6", "3..<6", "3..<6", "6..<9"])
        #expect(try WordDocument(outcome.file).comments.map(\.range) == [0..<6, 3..<6, 3..<6, 6..<9])
    }

    @Test func eachPieceOfADividedRunKeepsItsProperties() throws {
        let package = WordPackage(p("<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t>甲乙</w:t></w:r>"))
        let outcome = try CommentWriter(package.bytes, try WordDocument(package.bytes), signature: .test, keepsOwn: false)
            .write([NewComment(range: 0..<3, paragraphs: ["说明"])])
        let run = "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr>"
        let mark = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
        let expected = "<w:p><w:commentRangeStart w:id=\"0\"/>\(run)<w:t>甲</w:t></w:r>\(mark)\(run)<w:t>乙</w:t></w:r></w:p>"
        #expect(try Parts(outcome.file).text("word/document.xml").contains(expected))
    }
}

extension Signature {
    static let test = Signature(date: "2025-01-20T09:00:00Z")
}
