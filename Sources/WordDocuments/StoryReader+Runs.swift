extension StoryReader {
    /// Whether text of a style and with properties of its own is hidden; a character style turns the paragraph's around.
    ///
    /// - Parameter style: of the paragraph.
    func isHidden(_ properties: RunProperties, style: String?) -> Bool {
        if let own = properties.isHidden { return own }
        let ofParagraph = styles[style ?? styles.defaultParagraphStyle]?.isHidden ?? false
        let ofRun = styles[properties.style]?.isHidden ?? false
        return ofParagraph != ofRun || styles.hidesByDefault
    }

    mutating func readRun(_ start: PartReader.Element) throws(WordError) {
        // Nothing of the open paragraph is kept here: holding it would copy its text at each character.
        guard let paragraph = open.last?.element else { return try reader.skip() }
        let style = open.last?.properties.style
        let tagEnd = UInt32(start.tag.upperBound)
        var run = OpenRun(number: builder.map.runs.count, isHidden: isHidden(RunProperties(), style: style))
        builder.map.runs.append(
            TextMap.Run(
                range: UInt32(start.tag.lowerBound)..<tagEnd, properties: tagEnd..<tagEnd, paragraph: UInt32(paragraph),
                traits: traits))
        runDepth += 1
        while let child = try reader.child() {
            guard child.name == .runProperties else {
                try readRunChild(child, of: &run)
                continue
            }
            let properties = try RunProperties(&reader, changes: changes)
            run.isHidden = isHidden(properties, style: style)
            builder.map.runs[run.number].properties = UInt32(child.tag.lowerBound)..<UInt32(reader.lastEnd.upperBound)
        }
        runDepth -= 1
        builder.map.runs[run.number].range = UInt32(start.tag.lowerBound)..<UInt32(reader.lastEnd.upperBound)
    }

    private var traits: TextMap.Run.Traits {
        var traits: TextMap.Run.Traits = []
        if textBoxDepth > 0 { traits.insert(.inTextBox) }
        if runDepth > 0 { traits.insert(.nested) }
        if revisions > 0 { traits.insert(.revised) }
        if fields.isInField { traits.insert(.inField) }
        if formulaDepth > 0 { traits.insert(.inFormula) }
        return traits
    }

    mutating func readRunChild(_ child: PartReader.Element, of run: inout OpenRun) throws(WordError) {
        switch child.name {
        case .text, .mathText: try readText(child, of: run)
        case .deletedText: if changes == .original { try readText(child, of: run) } else { try reader.skip() }
        case .tab, .positionalTab: try readSign("\t", child, of: run)
        case .carriageReturn: try readSign("\n", child, of: run)
        case .lineBreak: try readSign(lineBreak, child, of: run)
        case .noBreakHyphen: try readSign("\u{2011}", child, of: run)
        case .softHyphen: try readSign("\u{AD}", child, of: run)
        case .symbol: try readSign(symbol, child, of: run)
        case .fieldCharacter:
            fields.pass(reader.attribute(.fieldCharacterKind))
            try reader.skip()
        case .footnoteReference, .endnoteReference: try readNoteReference(child.name, of: run)
        case .ruby: try readRuby()
        case .drawing, .picture, .object: try readDrawing()
        case .alternateContent: try readAlternatives(in: run)
        default: try reader.skip()
        }
    }

    // MARK: Characters

    private func isShown(_ run: OpenRun) -> Bool { !run.isHidden && removals == 0 && !fields.isInInstruction }

    /// Blanks at the ends of a text without `xml:space` are the file's layout.
    private mutating func readText(_ start: PartReader.Element, of run: OpenRun) throws(WordError) {
        let keepsBlanks = reader.attribute(.space) == "preserve"
        let element = addElement(start, of: run, holdsCharacters: true)
        let paragraph = open.count - 1
        let begin = open[paragraph].text.count
        while let characters = try reader.characters() {
            guard isShown(run) else {
                if run.isHidden, removals == 0, !fields.isInInstruction { note(hidden: characters.bytes) }
                continue
            }
            var (bytes, source) = (characters.bytes, characters.source)
            if bytes.first == UInt8(ascii: "\n") || bytes.contains(UInt8(ascii: "\t")) {
                // Line breaks and tabs of the file are no more than blanks; a reference stands for one byte as well.
                bytes = ArraySlice(bytes.map { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 })
            }
            if !keepsBlanks, open[paragraph].text.count == begin, bytes.count == source.count {
                let blanks = bytes.prefix { $0 == UInt8(ascii: " ") }.count
                bytes = bytes.dropFirst(blanks)
                source = source.dropFirst(blanks)
            }
            open[paragraph].append(bytes, source: source, element: element)
        }
        if !keepsBlanks { open[paragraph].dropTrailingBlanks(downTo: begin) }
        builder.map.elements[element].end = UInt32(reader.lastEnd.upperBound)
    }

    private mutating func note(hidden bytes: ArraySlice<UInt8>) {
        let last = open.count - 1
        if open[last].hidden.count < HiddenText.longest { open[last].hidden += bytes }
    }

    private mutating func readSign(_ sign: String, _ start: PartReader.Element, of run: OpenRun) throws(WordError) {
        let element = addElement(start, of: run, holdsCharacters: false)
        try reader.skip()
        let end = reader.lastEnd.upperBound
        builder.map.elements[element].end = UInt32(end)
        if isShown(run) { open[open.count - 1].append(sign.utf8, source: start.tag.lowerBound..<end, element: element) }
    }

    private mutating func addElement(_ start: PartReader.Element, of run: OpenRun, holdsCharacters: Bool) -> Int {
        builder.map.elements.append(
            TextMap.Element(
                tag: UInt32(start.tag.lowerBound)..<UInt32(start.tag.upperBound), end: UInt32(start.tag.upperBound),
                run: UInt32(run.number), holdsCharacters: holdsCharacters))
        return builder.map.elements.count - 1
    }

    /// A form feed at the beginning of a line says that a page begins there.
    private var lineBreak: String {
        guard reader.attribute(.kind) == "page" else { return "\n" }
        return open.last?.text.isEmpty == false ? "\n\u{0C}" : "\u{0C}"
    }

    private var symbol: String {
        guard let code = reader.attribute(.character).flatMap({ UInt32($0, radix: 16) }),
            let scalar = SymbolFont.scalar(code, font: reader.attribute(.font))
        else { return "\u{FFFD}" }
        return String(scalar)
    }

    // MARK: Notes

    private mutating func readNoteReference(_ name: WordName, of run: OpenRun) throws(WordError) {
        let id = reader.integer(.identifier) ?? 0
        let note: Story = name == .footnoteReference ? .footnote(id: id) : .endnote(id: id)
        if isShown(run) { open[open.count - 1].marks.append((.note(note), open[open.count - 1].text.count)) }
        try reader.skip()
    }
}
