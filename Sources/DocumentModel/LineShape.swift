/// What of a line is evidence for or against its going on in the next one.
struct LineShape {
    /// What a line is, where its words alone tell.
    enum Family {
        case text
        /// Title, speaker, salutation, appendix label, the format's own heading: a paragraph whatever stands round it.
        case standing
        /// A session line, or its beginning.
        case session
        /// Navigation, source and time.
        case site
        case pageNumber
        /// Nothing but digits: a cell of a table, mostly.
        case figure
        /// Set aside by the format: code, comments.
        case row
    }

    /// Its words in the view.
    let text: Passage
    /// Length with indentation, as laid out; of a line that is too long to be wrapped, at least ``longest``.
    let cells: Int
    let scalars: Int
    /// Of ``cells``, those by which quotation marks and dashes are wider in a word processor than in a terminal.
    let ambiguousCells: Int
    let indent: Int
    let followsGap: Bool
    let family: Family
    /// Form of the number of a heading that it begins with.
    let marker: HeadingMarker.Style?
    /// Begins as only a paragraph does.
    let opensParagraph: Bool
    /// Its author ended it: with a stop or a colon.
    let isEnded: Bool
    /// A sentence ends within it.
    let holdsStop: Bool
    /// A clause ends within it.
    let holdsComma: Bool
    /// The last bracket or quotation mark that it opens and does not close; asked only of lines that are not ended.
    let leftOpen: Bracket?

    /// Bytes beyond which a line is a paragraph of its own length and no line of a wrapped text.
    static let longest = 400

    var isText: Bool { if case .text = family { true } else { false } }
    var isFigure: Bool { if case .figure = family { true } else { false } }
    var isSession: Bool { if case .session = family { true } else { false } }
    /// Begins with [1] or the like: a note in a list of notes, or a mark in a text.
    var beginsNote: Bool { text.first == "[" || text.first == "［" }
    var hasMarker: Bool { marker != nil }
    /// In scalars where no more than ``longest`` bytes are counted.
    var isLong: Bool { text.range.count > 120 }
}

extension LineShape {
    init(_ line: TextLine, text: Passage, source: [UInt8]) {
        self.text = text
        indent = line.indent
        followsGap = line.followsGap
        (cells, scalars, ambiguousCells) = Self.measure(line.content, in: source)
        let bare = text.dropLast { $0.isCloser }
        isEnded = bare.last?.endsLine == true || Self.endsWithNote(text)
        // A long line is prose and its own paragraph, whatever it holds; only an open one asks for its brackets.
        let isCounted = text.isAtMost(bytes: Self.longest)
        let punctuation = isCounted || !isEnded ? LinePunctuation(text, end: bare.dropLast().range.upperBound) : nil
        holdsStop = !isCounted || punctuation?.holdsStop == true
        holdsComma = !isCounted || punctuation?.holdsComma == true
        leftOpen = isEnded ? nil : punctuation?.leftOpen
        marker = MarkerReader.marker(of: text.head(bytes: 150))?.style
        family =
            isEnded ? Self.endedFamily(of: line, text) : Self.family(of: line, text, hasColon: punctuation?.holdsColon == true)
        opensParagraph = marker != nil || line.kind == .item || Self.opens(text)
    }

    /// Of the lines that stand for themselves only salutations end as sentences do.
    private static func endedFamily(of line: TextLine, _ text: Passage) -> Family {
        switch line.kind {
        case .heading: .standing
        case .frame: .row
        case .text, .item: Salutation.isAlone(text) ? .standing : .text
        }
    }

    private static func family(of line: TextLine, _ text: Passage, hasColon: Bool) -> Family {
        switch line.kind {
        case .heading: return .standing
        case .frame: return .row
        case .text, .item: break
        }
        guard text.isAtMost(bytes: longest) else { return .text }
        if PageNumber.matches(text) { return .pageNumber }
        if hasColon, SiteLine.matches(text) { return .site }
        if SessionLine.begins(text) { return .session }
        if Salutation.isAlone(text) || SpeakerLine(text) != nil || TitleLine.isWorkReport(text) || AppendixLabel.matches(text) {
            return .standing
        }
        return text.allSatisfy(isFigure) ? .figure : .text
    }

    private static func isFigure(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", ".", ",", "-", "+", "%", "|", "/", " ", ":": true
        default: false
        }
    }

    /// `……。（⑴⑶）`: a note in brackets behind the stop.
    private static func endsWithNote(_ text: Passage) -> Bool {
        guard let last = text.last, let open: StaticString = last == "）" ? "（" : last == "]" ? "[" : last == "］" ? "［" : nil,
            let bracket = text.lastRange(of: open)
        else { return false }
        return bracket.lowerBound == text.range.lowerBound || text.prefix(upTo: bracket.lowerBound).last?.isStop == true
    }

    /// Turns, dashes and enumerations that only stand at the beginning of a paragraph.
    private static func opens(_ text: Passage) -> Bool {
        switch text.first {
        case "各", "尊": Salutation.begins(text)
        case "—", "―": text.starts(with: "——") || text.starts(with: "――")
        case "※", "●", "■", "◆", "★", "·", "•", "[", "［": true
        case "附": text.starts(with: "附件")
        case "注", "〔", "【": AppendixLabel.beginsNotes(text)
        default: Enumeration.begins(text)
        }
    }

    private static func measure(_ content: Range<Int>, in source: [UInt8]) -> (cells: Int, scalars: Int, ambiguous: Int) {
        guard content.count <= longest else { return (longest, longest, 0) }
        var cells = 0
        var scalars = 0
        var ambiguous = 0
        var index = content.lowerBound
        while index < content.upperBound {
            scalars += 1
            let lead = source[index]
            if lead < 0x80 {
                cells += 1
                index += 1
            } else if lead.leadsHan {
                cells += 2
                index += 3
            } else {
                let (scalar, length) = source.scalar(at: index)
                cells += scalar.isInvisible ? 0 : scalar.isWide ? 2 : 1
                ambiguous += scalar.isWide && scalar.value < 0x2500 ? 1 : 0
                index += length
            }
        }
        return (cells, scalars, ambiguous)
    }
}
