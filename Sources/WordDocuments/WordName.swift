import Markup

/// The elements and attributes of WordprocessingML that say something about the text; all others are `unknown`.
enum WordName: String, CaseIterable {
    // Runs and what stands in them
    case run = "w:r"
    case text = "w:t"
    case deletedText = "w:delText"
    case tab = "w:tab"
    case positionalTab = "w:ptab"
    case lineBreak = "w:br"
    case carriageReturn = "w:cr"
    case noBreakHyphen = "w:noBreakHyphen"
    case softHyphen = "w:softHyphen"
    case symbol = "w:sym"
    case fieldCharacter = "w:fldChar"
    case ruby = "w:ruby"
    case rubyBase = "w:rubyBase"
    case drawing = "w:drawing"
    case picture = "w:pict"
    case object = "w:object"
    case footnoteReference = "w:footnoteReference"
    case endnoteReference = "w:endnoteReference"
    case mathRun = "m:r"
    case mathText = "m:t"
    // Properties
    case runProperties = "w:rPr"
    case runPropertiesChange = "w:rPrChange"
    case runStyle = "w:rStyle"
    case vanish = "w:vanish"
    case specVanish = "w:specVanish"
    case runFonts = "w:rFonts"
    case paragraphProperties = "w:pPr"
    case paragraphPropertiesChange = "w:pPrChange"
    case paragraphStyle = "w:pStyle"
    case outlineLevel = "w:outlineLvl"
    case numberingProperties = "w:numPr"
    case numberingLevel = "w:ilvl"
    case numberingID = "w:numId"
    // Blocks
    case document = "w:document"
    case body = "w:body"
    case paragraph = "w:p"
    case table = "w:tbl"
    case row = "w:tr"
    case cell = "w:tc"
    case rowProperties = "w:trPr"
    case gridBefore = "w:gridBefore"
    case cellProperties = "w:tcPr"
    case gridSpan = "w:gridSpan"
    case cellInsertion = "w:cellIns"
    case cellDeletion = "w:cellDel"
    case textBoxContent = "w:txbxContent"
    case alternativeChunk = "w:altChunk"
    // What runs and blocks are wrapped in
    case insertion = "w:ins"
    case deletion = "w:del"
    case moveFrom = "w:moveFrom"
    case moveTo = "w:moveTo"
    case hyperlink = "w:hyperlink"
    case smartTag = "w:smartTag"
    case customXML = "w:customXml"
    case structuredTag = "w:sdt"
    case structuredContent = "w:sdtContent"
    case simpleField = "w:fldSimple"
    case bidirectional = "w:bdo"
    case direction = "w:dir"
    case math = "m:oMath"
    case mathParagraph = "m:oMathPara"
    case mathFraction = "m:f"
    case mathNumerator = "m:num"
    case mathDenominator = "m:den"
    case mathBase = "m:e"
    case mathSubscript = "m:sub"
    case mathSuperscript = "m:sup"
    case mathSubscripted = "m:sSub"
    case mathSuperscripted = "m:sSup"
    case mathBoth = "m:sSubSup"
    case mathDelimiter = "m:d"
    case mathRadical = "m:rad"
    case alternateContent = "mc:AlternateContent"
    case choice = "mc:Choice"
    case fallback = "mc:Fallback"
    case commentRangeStart = "w:commentRangeStart"
    case commentRangeEnd = "w:commentRangeEnd"
    // Notes and comments
    case footnotes = "w:footnotes"
    case endnotes = "w:endnotes"
    case footnote = "w:footnote"
    case endnote = "w:endnote"
    case comments = "w:comments"
    case comment = "w:comment"
    // Styles
    case styles = "w:styles"
    case style = "w:style"
    case name = "w:name"
    case basedOn = "w:basedOn"
    case documentDefaults = "w:docDefaults"
    case runDefaults = "w:rPrDefault"
    // Numbering
    case numbering = "w:numbering"
    case abstractNumbering = "w:abstractNum"
    case abstractNumberingID = "w:abstractNumId"
    case level = "w:lvl"
    case start = "w:start"
    case numberFormat = "w:numFmt"
    case levelText = "w:lvlText"
    case suffix = "w:suff"
    case isLegal = "w:isLgl"
    case levelRestart = "w:lvlRestart"
    case numberingStyleLink = "w:numStyleLink"
    case listNumber = "w:num"
    case levelOverride = "w:lvlOverride"
    case startOverride = "w:startOverride"
    case pictureBulletID = "w:lvlPicBulletId"
    // The package
    case types = "ct:Types"
    case overrideType = "ct:Override"
    case defaultType = "ct:Default"
    case relationships = "pr:Relationships"
    case relationship = "pr:Relationship"
    // Attributes, apart from those that are called like an element
    case value = "w:val"
    case identifier = "w:id"
    case kind = "w:type"
    case styleID = "w:styleId"
    case isDefault = "w:default"
    case font = "w:font"
    case character = "w:char"
    case ascii = "w:ascii"
    case author = "w:author"
    case date = "w:date"
    case requires = "Requires"
    case space = "xml:space"
    case fieldCharacterKind = "w:fldCharType"
    case format = "w:format"
    case packageID = "Id"
    case packageType = "Type"
    case target = "Target"
    case targetMode = "TargetMode"
    case partName = "PartName"
    case contentType = "ContentType"
    case fileExtension = "Extension"
    case unknown = ""

    /// Elements and attributes share their names, so that `w:ilvl` is one case.
    static let vocabulary = MarkupVocabulary(
        allCases.dropLast().map(\.rawValue),
        namespaces: [
            "w": [
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main",
            ],
            "mc": ["http://schemas.openxmlformats.org/markup-compatibility/2006"],
            "m": [
                "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math",
            ],
            "ct": ["http://schemas.openxmlformats.org/package/2006/content-types"],
            "pr": ["http://schemas.openxmlformats.org/package/2006/relationships"],
            "xml": ["http://www.w3.org/XML/1998/namespace"],
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
