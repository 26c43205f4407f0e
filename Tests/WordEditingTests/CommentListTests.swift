import TestSupport
import Testing
import WordDocuments
import WordEditing

/// What is written beside the text: the comments themselves, and what the package says of them.
struct CommentListTests {
    private static func annotated(_ package: WordPackage, keepsOwn: Bool = false, _ comments: [NewComment]) throws
        -> CommentWriter.Outcome
    {
        try annotated(package.bytes, keepsOwn: keepsOwn, comments)
    }

    private static func annotated(_ file: [UInt8], keepsOwn: Bool = false, _ comments: [NewComment]) throws
        -> CommentWriter.Outcome
    {
        try CommentWriter(file, try WordDocument(file), signature: .test, keepsOwn: keepsOwn).write(comments)
    }

    private static let one = [NewComment(range: 0..<3, paragraphs: ["【错误】“甲” < 乙", "理由：其一"])]

    @Test func aDocumentWithoutCommentsGetsAPartForThem() throws {
        let package = WordPackage(p(t("甲乙")))
        let file = try Self.annotated(package, Self.one).file
        let parts = Parts(file)
        #expect(
            try parts.differences(from: Parts(package.bytes)) == [
                "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml", "word/comments.xml",
            ])
        #expect(try parts.names().prefix(5) == Parts(package.bytes).names().prefix(5))
        let comment = try #require(try WordDocument(file).comments.first)
        #expect(comment.author == "hegao" && comment.date == "2025-01-20T09:00:00Z" && comment.range == 0..<3)
        #expect(comment.text == "【错误】“甲” < 乙\n理由：其一")
        #expect(try parts.text("word/comments.xml").contains("w:initials=\"核稿\""))
    }

    @Test func aDocumentWithoutRelationshipsGetsThem() throws {
        var package = WordPackage(p(t("甲乙")))
        package.hasRelationships = false
        let file = try Self.annotated(package, Self.one).file
        #expect(try WordDocument(file).comments.count == 1)
    }

    @Test func idsOfRelationshipsDoNotCollide() throws {
        var package = WordPackage(p(t("甲乙")))
        package.parts = ["footnotes": "", "styles": ""]
        let rels = try Parts(Self.annotated(package, Self.one).file).text("word/_rels/document.xml.rels")
        #expect(rels.contains("Id=\"rId1\"") && rels.contains("Id=\"rId3\""))
        #expect(
            rels.contains("<Relationship Id=\"rId2\" Type=\"\(package.relationshipTypes)/comments\" Target=\"comments.xml\"/>"))
    }

    @Test func otherPeoplesCommentsStayAsTheyAre() throws {
        let theirs =
            "<w:comment w:id=\"0\" w:author=\"张三\" w:date=\"2024-12-01T00:00:00Z\"><w:p w14:paraId=\"0A\"><w:r><w:t>再核</w:t></w:r></w:p></w:comment>"
        var package = WordPackage(
            p(
                "<w:commentRangeStart w:id=\"0\"/>" + t("甲乙") + "<w:commentRangeEnd w:id=\"0\"/>"
                    + r("<w:commentReference w:id=\"0\"/>")))
        package.parts = ["comments": theirs]
        let file = try Self.annotated(package, Self.one).file
        #expect(try Parts(file).differences(from: Parts(package.bytes)) == ["word/document.xml", "word/comments.xml"])
        #expect(try Parts(file).text("word/comments.xml").contains(theirs))
        #expect(try Parts(file).sketch() == "⟦⟦甲⟧*乙⟧*¶")
        let comments = try WordDocument(file).comments
        #expect(comments.map(\.id) == [0, 1] && comments.map(\.author) == ["张三", "hegao"])
        #expect(comments.map(\.range) == [0..<6, 0..<3])
    }

    @Test func anEmptyListOfCommentsIsFilled() throws {
        var package = WordPackage(p(t("甲乙")))
        package.parts = ["comments": ""]
        #expect(try WordDocument(Self.annotated(package, Self.one).file).comments.count == 1)
    }

    // MARK: Again

    @Test func earlierCommentsOfOursGiveWay() throws {
        let package = WordPackage(p(t("甲乙丙丁")))
        let first = try Self.annotated(package, Self.one + [NewComment(range: 3..<6, paragraphs: ["其二"])])
        #expect(first.made == 2 && first.replaced == 0)
        let again = try Self.annotated(first.file, Self.one + [NewComment(range: 3..<6, paragraphs: ["其二"])])
        #expect(again.made == 2 && again.replaced == 2)
        #expect(again.file == first.file)
        let other = try Self.annotated(first.file, [NewComment(range: 9..<12, paragraphs: ["其三"])])
        #expect(try WordDocument(other.file).comments.map(\.text) == ["其三"])
        #expect(try Parts(other.file).sketch() == "甲乙丙⟦丁⟧*¶")
        let none = try Self.annotated(first.file, [])
        #expect(try Parts(none.file).sketch() == "甲乙丙丁¶" && none.replaced == 2)
    }

    @Test func earlierCommentsOfOursCanStay() throws {
        let first = try Self.annotated(WordPackage(p(t("甲乙丙丁"))), Self.one)
        let again = try Self.annotated(first.file, keepsOwn: true, Self.one + [NewComment(range: 9..<12, paragraphs: ["其三"])])
        #expect(again.made == 1 && again.replaced == 0)
        #expect(try WordDocument(again.file).comments.map(\.id) == [0, 1])
    }

    @Test func whatSomebodyHasAnsweredStays() throws {
        let comments = """
            <w:comment w:id="0" w:author="hegao"><w:p w14:paraId="0A"><w:r><w:t>其一</w:t></w:r></w:p></w:comment>\
            <w:comment w:id="1" w:author="张三"><w:p w14:paraId="0B"><w:r><w:t>已改</w:t></w:r></w:p></w:comment>\
            <w:comment w:id="2" w:author="hegao"><w:p w14:paraId="0C"><w:r><w:t>其二</w:t></w:r></w:p></w:comment>
            """
        let marks = (0...2).map {
            (
                start: "<w:commentRangeStart w:id='\($0)'/>",
                end: "<w:commentRangeEnd w:id='\($0)'/>" + r("<w:commentReference w:id='\($0)'/>")
            )
        }
        var package = WordPackage(p(marks.map(\.start).joined() + t("甲乙") + marks.map(\.end).joined()))
        package.parts = ["comments": comments, "commentsExtended": ""]
        // The root of that part has another name than the others, so it is put in as a whole.
        package.roots = [
            "commentsExtended":
                "<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"0B\" w15:paraIdParent=\"0A\"/></w15:commentsEx>"
        ]
        let outcome = try Self.annotated(
            package, [NewComment(range: 0..<6, paragraphs: ["其一"]), NewComment(range: 3..<6, paragraphs: ["其三"])])
        #expect(outcome.replaced == 1 && outcome.made == 1)
        #expect(try WordDocument(outcome.file).comments.map(\.text) == ["其一", "已改", "其三"])
    }

    // MARK: Looks and dialects

    @Test func stylesOfCommentsAreUsedWhereTheyAre() throws {
        var package = WordPackage(p(t("甲乙")))
        package.parts = [
            "styles": """
            <w:style w:type='paragraph' w:styleId='a3'><w:name w:val='annotation text'/><w:basedOn w:val='a'/></w:style>\
            <w:style w:type='character' w:styleId='a4'><w:name w:val='annotation reference'/></w:style>
            """
        ]
        let parts = try Parts(Self.annotated(package, Self.one).file)
        #expect(try parts.text("word/document.xml").contains("<w:r><w:rPr><w:rStyle w:val=\"a4\"/></w:rPr><w:commentReference"))
        #expect(try parts.text("word/comments.xml").contains("<w:p><w:pPr><w:pStyle w:val=\"a3\"/></w:pPr>"))
    }

    @Test func strictDocumentsStayStrict() throws {
        var package = WordPackage(p(t("甲乙")))
        package.namespace = "http://purl.oclc.org/ooxml/wordprocessingml/main"
        package.relationshipTypes = "http://purl.oclc.org/ooxml/officeDocument/relationships"
        let parts = try Parts(Self.annotated(package, Self.one).file)
        #expect(try parts.text("word/comments.xml").contains("<w:comments xmlns:w=\"\(package.namespace)\">"))
        #expect(try parts.text("word/_rels/document.xml.rels").contains("\(package.relationshipTypes)/comments"))
        #expect(try WordDocument(Self.annotated(package, Self.one).file).comments.map(\.range) == [0..<3])
    }

    @Test func otherPrefixesAreDealtWith() throws {
        let body =
            "<x:p xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><x:r><x:rPr><x:b/></x:rPr><x:t>甲乙</x:t></x:r></x:p>"
        let file = try Self.annotated(WordPackage(body), Self.one).file
        #expect(try WordDocument(file).comments.map(\.range) == [0..<3])
        #expect(try Parts(file).text("word/document.xml").contains("</x:t></x:r><w:commentRangeEnd"))
    }

    @Test func wideDocumentsStayWide() throws {
        var package = WordPackage(p(t("甲乙")))
        package.isWide = true
        let file = try Self.annotated(package, Self.one).file
        #expect(try Parts(file).bytes("word/document.xml").starts(with: [0xFF, 0xFE]))
        #expect(try WordDocument(file).comments.map(\.range) == [0..<3])
    }

    @Test func whatNoXMLCanHoldIsLeftOut() throws {
        let file = try Self.annotated(
            WordPackage(p(t("甲乙"))), [NewComment(range: 0..<3, paragraphs: ["a\u{0}b\u{1B}<&>\u{FFFE}c"])]
        ).file
        #expect(try WordDocument(file).comments.map(\.text) == ["ab<&>c"])
    }
}
