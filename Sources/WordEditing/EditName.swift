import Markup

/// The elements and attributes that matter to whoever puts something into a document; all others are passed over.
enum EditName: String, CaseIterable {
    case document = "w:document", footnotes = "w:footnotes", endnotes = "w:endnotes"
    case paragraph = "w:p", paragraphProperties = "w:pPr", run = "w:r", runProperties = "w:rPr", ruby = "w:ruby"
    case textBoxContent = "w:txbxContent", alternateContent = "mc:AlternateContent"
    case hyperlink = "w:hyperlink", simpleField = "w:fldSimple", smartTag = "w:smartTag", customXML = "w:customXml"
    case structuredTag = "w:sdt", structuredContent = "w:sdtContent", bidirectional = "w:bdo", direction = "w:dir"
    case plainTextControl = "w:text", fieldCharacter = "w:fldChar", fieldInstruction = "w:instrText"
    case math = "m:oMath", mathParagraph = "m:oMathPara", mathRun = "m:r"
    case insertion = "w:ins", deletion = "w:del", moveFrom = "w:moveFrom", moveTo = "w:moveTo"
    case formerRunProperties = "w:rPrChange", formerParagraphProperties = "w:pPrChange"
    case footnoteReference = "w:footnoteReference", endnoteReference = "w:endnoteReference", bookmark = "w:bookmarkStart"
    case comments = "w:comments", comment = "w:comment", rangeStart = "w:commentRangeStart", rangeEnd = "w:commentRangeEnd"
    case reference = "w:commentReference"
    case style = "w:style", styleName = "w:name"
    case relationships = "pr:Relationships", relationship = "pr:Relationship"
    case types = "ct:Types", typeOverride = "ct:Override"
    case answers = "w15:commentsEx", answer = "w15:commentEx"
    // Attributes
    case fieldCharacterKind = "w:fldCharType", identifier = "w:id", author = "w:author", value = "w:val", styleID = "w:styleId", paragraphID = "w14:paraId"
    case parent = "w15:paraIdParent", packageID = "Id", packageType = "Type", target = "Target", partName = "PartName"
    case unknown = ""

    static let vocabulary = MarkupVocabulary(
        allCases.dropLast().map(\.rawValue),
        namespaces: [
            "w": Namespace.wordprocessing, "m": Namespace.math,
            "mc": ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
            "w14": ["http://schemas.microsoft.com/office/word/2010/wordml"],
            "w15": ["http://schemas.microsoft.com/office/word/2012/wordml"],
            "ct": ["http://schemas.openxmlformats.org/package/2006/content-types"],
            "pr": ["http://schemas.openxmlformats.org/package/2006/relationships"],
        ])

    private static let numbered = allCases
    private static let numbers = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, UInt16($0)) })

    /// - Parameter number: as the vocabulary counts.
    init(number: UInt16) {
        self = Int(number) < Self.numbered.count ? Self.numbered[Int(number)] : .unknown
    }

    /// As the vocabulary counts.
    var number: UInt16 { Self.numbers[self] ?? MarkupVocabulary.unknown }
}
