import Markup

/// The elements and attributes that matter to whoever puts something into a document; all others are passed over.
enum EditName: String, CaseIterable {
    case document = "w:document"
    case footnotes = "w:footnotes"
    case endnotes = "w:endnotes"
    case paragraph = "w:p"
    case paragraphProperties = "w:pPr"
    case run = "w:r"
    case runProperties = "w:rPr"
    case ruby = "w:ruby"
    case textBoxContent = "w:txbxContent"
    case alternateContent = "mc:AlternateContent"
    case hyperlink = "w:hyperlink"
    case simpleField = "w:fldSimple"
    case smartTag = "w:smartTag"
    case customXML = "w:customXml"
    case structuredTag = "w:sdt"
    case structuredContent = "w:sdtContent"
    case bidirectional = "w:bdo"
    case direction = "w:dir"
    case plainTextControl = "w:text"
    case fieldCharacter = "w:fldChar"
    case fieldInstruction = "w:instrText"
    case math = "m:oMath"
    case mathParagraph = "m:oMathPara"
    case mathRun = "m:r"
    case insertion = "w:ins"
    case deletion = "w:del"
    case moveFrom = "w:moveFrom"
    case moveTo = "w:moveTo"
    case formerRunProperties = "w:rPrChange"
    case formerParagraphProperties = "w:pPrChange"
    case footnoteReference = "w:footnoteReference"
    case endnoteReference = "w:endnoteReference"
    case bookmark = "w:bookmarkStart"
    case comments = "w:comments"
    case comment = "w:comment"
    case rangeStart = "w:commentRangeStart"
    case rangeEnd = "w:commentRangeEnd"
    case reference = "w:commentReference"
    case style = "w:style"
    case styleName = "w:name"
    case relationships = "pr:Relationships"
    case relationship = "pr:Relationship"
    case types = "ct:Types"
    case typeOverride = "ct:Override"
    case answers = "w15:commentsEx"
    case answer = "w15:commentEx"
    // Attributes
    case fieldCharacterKind = "w:fldCharType"
    case identifier = "w:id"
    case author = "w:author"
    case value = "w:val"
    case styleID = "w:styleId"
    case paragraphID = "w14:paraId"
    case parent = "w15:paraIdParent"
    case packageID = "Id"
    case packageType = "Type"
    case target = "Target"
    case partName = "PartName"
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
