import Markup

/// The elements and attributes of WordprocessingML that say something about the text; all others are `unknown`.
enum WordName: String, CaseIterable {
    // Runs and what stands in them
    case run = "w:r", text = "w:t", deletedText = "w:delText", tab = "w:tab", positionalTab = "w:ptab", lineBreak = "w:br"
    case carriageReturn = "w:cr", noBreakHyphen = "w:noBreakHyphen", softHyphen = "w:softHyphen", symbol = "w:sym"
    case fieldCharacter = "w:fldChar", ruby = "w:ruby", rubyBase = "w:rubyBase", drawing = "w:drawing", picture = "w:pict"
    case object = "w:object", footnoteReference = "w:footnoteReference", endnoteReference = "w:endnoteReference"
    case mathRun = "m:r", mathText = "m:t"
    // Properties
    case runProperties = "w:rPr", runPropertiesChange = "w:rPrChange", runStyle = "w:rStyle", vanish = "w:vanish"
    case specVanish = "w:specVanish", runFonts = "w:rFonts"
    case paragraphProperties = "w:pPr", paragraphPropertiesChange = "w:pPrChange", paragraphStyle = "w:pStyle"
    case outlineLevel = "w:outlineLvl", numberingProperties = "w:numPr", numberingLevel = "w:ilvl", numberingID = "w:numId"
    // Blocks
    case document = "w:document", body = "w:body", paragraph = "w:p", table = "w:tbl", row = "w:tr", cell = "w:tc"
    case rowProperties = "w:trPr", gridBefore = "w:gridBefore", cellProperties = "w:tcPr", gridSpan = "w:gridSpan"
    case cellInsertion = "w:cellIns", cellDeletion = "w:cellDel", textBoxContent = "w:txbxContent", alternativeChunk = "w:altChunk"
    // What runs and blocks are wrapped in
    case insertion = "w:ins", deletion = "w:del", moveFrom = "w:moveFrom", moveTo = "w:moveTo", hyperlink = "w:hyperlink"
    case smartTag = "w:smartTag", customXML = "w:customXml", structuredTag = "w:sdt", structuredContent = "w:sdtContent"
    case simpleField = "w:fldSimple", bidirectional = "w:bdo", direction = "w:dir", math = "m:oMath", mathParagraph = "m:oMathPara"
    case mathFraction = "m:f", mathNumerator = "m:num", mathDenominator = "m:den", mathBase = "m:e", mathSubscript = "m:sub"
    case mathSuperscript = "m:sup", mathSubscripted = "m:sSub", mathSuperscripted = "m:sSup", mathBoth = "m:sSubSup"
    case mathDelimiter = "m:d", mathRadical = "m:rad"
    case alternateContent = "mc:AlternateContent", choice = "mc:Choice", fallback = "mc:Fallback"
    case commentRangeStart = "w:commentRangeStart", commentRangeEnd = "w:commentRangeEnd"
    // Notes and comments
    case footnotes = "w:footnotes", endnotes = "w:endnotes", footnote = "w:footnote", endnote = "w:endnote"
    case comments = "w:comments", comment = "w:comment"
    // Styles
    case styles = "w:styles", style = "w:style", name = "w:name", basedOn = "w:basedOn", documentDefaults = "w:docDefaults"
    case runDefaults = "w:rPrDefault"
    // Numbering
    case numbering = "w:numbering", abstractNumbering = "w:abstractNum", abstractNumberingID = "w:abstractNumId", level = "w:lvl"
    case start = "w:start", numberFormat = "w:numFmt", levelText = "w:lvlText", suffix = "w:suff", isLegal = "w:isLgl"
    case levelRestart = "w:lvlRestart", numberingStyleLink = "w:numStyleLink", listNumber = "w:num", levelOverride = "w:lvlOverride"
    case startOverride = "w:startOverride", pictureBulletID = "w:lvlPicBulletId"
    // The package
    case types = "ct:Types", overrideType = "ct:Override", defaultType = "ct:Default", relationships = "pr:Relationships"
    case relationship = "pr:Relationship"
    // Attributes, apart from those that are called like an element
    case value = "w:val", identifier = "w:id", kind = "w:type", styleID = "w:styleId", isDefault = "w:default", font = "w:font"
    case character = "w:char", ascii = "w:ascii", author = "w:author", date = "w:date", requires = "Requires", space = "xml:space"
    case fieldCharacterKind = "w:fldCharType", format = "w:format"
    case packageID = "Id", packageType = "Type", target = "Target", targetMode = "TargetMode", partName = "PartName"
    case contentType = "ContentType", fileExtension = "Extension"
    case unknown = ""

    /// Elements and attributes share their names, so that `w:ilvl` is one case.
    static let vocabulary = MarkupVocabulary(
        allCases.dropLast().map(\.rawValue),
        namespaces: [
            "w": [
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main",
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
