import Diagnostics
import TestSupport
import Testing
import WordDocuments
import WordEditing

/// Edits become tracked changes: accepted they give the edited text, rejected the one that was there.
struct RevisionTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let target: String
        let replacement: String
        let sketch: String

        init(_ name: String, _ body: String, _ target: String, _ replacement: String, _ sketch: String) {
            testDescription = name
            self.body = body
            self.target = target
            self.replacement = replacement
            self.sketch = sketch
        }
    }

    static let cases = [
        Case("within a run", p(t("甲乙丙")), "乙", "己", "甲{-乙-}{+己+}丙¶"),
        Case("a whole run", p(t("甲") + t("乙") + t("丙")), "乙", "己", "甲{-乙-}{+己+}丙¶"),
        Case("taken out", p(t("甲乙丙")), "乙", "", "甲{-乙-}丙¶"),
        Case("over runs", p(t("甲乙", "<w:b/>") + t("丙丁", "<w:i/>")), "乙丙", "己", "甲{-乙丙-}{+己+}丁¶"),
        Case("over a break", p(r("<w:t>甲</w:t><w:br/><w:t>乙</w:t>")), "甲\n乙", "甲乙", "{-甲⏎乙-}{+甲乙+}¶"),
        Case("a tab", p(t("甲乙")), "乙", "\t己", "甲{-乙-}{+⇥己+}¶"),
        Case("a reference", p(t("甲&amp;乙")), "&", "和<", "甲{-&amp;-}{+和&lt;+}乙¶"),
        Case("blanks", p(r("<w:t> 甲 乙 丙 </w:t>")), " 乙", "乙", "甲{- 乙-}{+乙+} 丙¶"),
        Case(
            "a hyperlink", p("<w:hyperlink w:anchor='a'>" + t("甲乙") + "</w:hyperlink>" + t("丙")), "乙丙", "己", "甲{-乙-}{+己+}{-丙-}¶"),
        Case("over a note", p(r("<w:t>甲</w:t><w:footnoteReference w:id='9'/><w:t>乙丙</w:t>")), "甲乙", "己", "{-甲-}{+己+}*{-乙-}丙¶"),
        Case(
            "over a deletion", p(t("甲") + "<w:del w:id='7'>" + r("<w:delText>忽</w:delText>") + "</w:del>" + t("乙丙")), "甲乙", "己",
            "{-甲-}{+己+}{-忽-}{-乙-}丙¶"),
        Case("in an insertion", p("<w:ins w:id='7'>" + t("甲乙丙") + "</w:ins>"), "乙", "己", "{+甲{-乙-}+}{+己+}{+丙+}¶"),
        Case("at the end of an insertion", p("<w:ins w:id='7'>" + t("甲乙") + "</w:ins>" + t("丙")), "乙", "己", "{+甲{-乙-}+}{+己+}丙¶"),
        Case("in cells", "<w:tbl><w:tr><w:tc>" + p(t("甲乙")) + "</w:tc></w:tr></w:tbl>", "甲", "己", "{-甲-}{+己+}乙¶"),
    ]

    private static func edit(_ document: WordDocument, _ target: String, _ replacement: String) throws -> Edit {
        Edit(range: try #require(document.text.firstRange(of: Array(target.utf8))), replacement: replacement)
    }

    @Test(arguments: cases)
    func bothTextsAreThere(trial: Case) throws {
        let file = WordPackage(trial.body).bytes
        let document = try WordDocument(file)
        let edit = try Self.edit(document, trial.target, trial.replacement)
        let writer = try RevisionWriter(file, document, signature: .test)
        #expect(writer.canWrite(edit))
        let output = try writer.write([edit])
        #expect(try Parts(output).sketch() == trial.sketch)
        #expect(try WordDocument(output).text == document.text.edited([edit]))
        #expect(try WordDocument(output, changes: .original).text == WordDocument(file, changes: .original).text)
        #expect(try Parts(output).differences(from: Parts(file)) == ["word/document.xml"])
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let body: String
        let target: String
        var replacement = "己"
    }

    static let refusals = [
        Refusal(testDescription: "the end of a paragraph", body: p(t("甲")) + p(t("乙")), target: "\n"),
        Refusal(testDescription: "a new paragraph", body: p(t("甲乙")), target: "甲", replacement: "甲\n"),
        Refusal(
            testDescription: "the result of a field",
            body: p(
                r("<w:fldChar w:fldCharType='begin'/>") + r("<w:fldChar w:fldCharType='separate'/>") + t("甲")
                    + r("<w:fldChar w:fldCharType='end'/>")),
            target: "甲"),
        Refusal(
            testDescription: "a simple field", body: p("<w:fldSimple w:instr='DATE'>" + t("甲") + "</w:fldSimple>"), target: "甲"),
        Refusal(testDescription: "a formula", body: p("<m:oMath><m:r><m:t>甲</m:t></m:r></m:oMath>"), target: "甲"),
        Refusal(
            testDescription: "phonetic signs", body: p(r("<w:ruby><w:rubyBase>" + t("甲") + "</w:rubyBase></w:ruby>")), target: "甲"
        ),
        Refusal(
            testDescription: "a text box", body: p(r("<w:pict><w:txbxContent>" + p(t("甲")) + "</w:txbxContent></w:pict>")),
            target: "甲"),
        Refusal(testDescription: "moved text", body: p("<w:moveTo w:id='1'>" + t("甲") + "</w:moveTo>"), target: "甲"),
    ]

    @Test(arguments: refusals)
    func whatNoChangeCanSayIsRefused(trial: Refusal) throws {
        let file = WordPackage(trial.body).bytes
        let document = try WordDocument(file)
        let writer = try RevisionWriter(file, document, signature: .test)
        #expect(writer.canWrite(try Self.edit(document, trial.target, trial.replacement)) == false)
    }

    @Test(arguments: [(0, "{+己+}甲乙¶"), (3, "甲{+己+}乙¶"), (6, "甲乙{+己+}¶")])
    func textIsPutInBesideItsNeighbour(offset: Int, sketch: String) throws {
        let file = WordPackage(p(t("甲乙", "<w:b/>"))).bytes
        let writer = try RevisionWriter(file, try WordDocument(file), signature: .test)
        let edit = Edit(range: offset..<offset, replacement: "己")
        #expect(writer.canWrite(edit))
        let output = Parts(try writer.write([edit]))
        #expect(try output.sketch() == sketch)
        #expect(
            try output.text("word/document.xml").contains(
                "<w:ins w:id=\"1\" w:author=\"hegao\" w:date=\"2025-01-20T09:00:00Z\"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">己</w:t></w:r></w:ins>"
            ))
    }

    @Test func deletedTextSaysSo() throws {
        let file = WordPackage(p("<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>" + t("甲", "<w:b/>"))).bytes
        let document = try WordDocument(file)
        let output = try RevisionWriter(file, document, signature: .test).write([Edit(range: 0..<3, replacement: "")])
        let expected =
            "<w:del w:id=\"2\" w:author=\"hegao\" w:date=\"2025-01-20T09:00:00Z\"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space=\"preserve\">甲</w:delText></w:r></w:del>"
        #expect(try Parts(output).text("word/document.xml").contains(expected))
    }

    @Test func aPutInTextTakesNoFormerLooksOver() throws {
        let looks = "<w:b/><w:rPrChange w:id=\"5\" w:author=\"x\"><w:rPr><w:i/></w:rPr></w:rPrChange>"
        let file = WordPackage(p(t("甲", looks))).bytes
        let output = try RevisionWriter(file, try WordDocument(file), signature: .test).write([
            Edit(range: 3..<3, replacement: "己")
        ])
        #expect(
            try Parts(output).text("word/document.xml").contains(
                "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">己</w:t></w:r></w:ins>"))
    }

    @Test func notesAreMendedInTheirOwnPart() throws {
        var package = WordPackage(p(t("甲") + r("<w:footnoteReference w:id='2'/>")))
        package.parts = ["footnotes": "<w:footnote w:id='2'>" + p(t("脚注")) + "</w:footnote>"]
        let document = try WordDocument(package.bytes)
        let edit = try Self.edit(document, "脚", "尾")
        let output = try RevisionWriter(package.bytes, document, signature: .test).write([edit])
        #expect(try Parts(output).differences(from: Parts(package.bytes)) == ["word/footnotes.xml"])
        #expect(try WordDocument(output).text == document.text.edited([edit]))
    }
}

extension [UInt8] {
    /// The text with edits, which are apart and ascending.
    func edited(_ edits: [Edit]) -> [UInt8] {
        edits.reversed().reduce(self) { text, edit in
            text[..<edit.range.lowerBound] + Array(edit.replacement.utf8) + text[edit.range.upperBound...]
        }
    }
}
