extension StoryReader {
    mutating func readParagraph(_ start: PartReader.Element) throws(WordError) {
        let element = builder.map.paragraphs.count
        builder.map.paragraphs.append(
            TextMap.Paragraph(
                part: UInt32(part), range: UInt32(start.tag.lowerBound)..<UInt32(start.tag.upperBound),
                properties: UInt32(start.tag.upperBound)..<UInt32(start.tag.upperBound)))
        openParagraph(element)
        while let child = try reader.child() {
            guard child.name == .paragraphProperties else {
                try readChild(child)
                continue
            }
            let properties = try ParagraphProperties(&reader, changes: changes)
            open[open.count - 1].properties = properties
            builder.map.paragraphs[element].properties = UInt32(child.tag.lowerBound)..<UInt32(reader.lastEnd.upperBound)
        }
        builder.map.paragraphs[element].range = UInt32(start.tag.lowerBound)..<UInt32(reader.lastEnd.upperBound)
        if let paragraph = open.popLast() { end(paragraph) }
    }

    /// What is carried over moves, so that its text is not copied for every paragraph that goes on with it.
    private mutating func openParagraph(_ element: Int) {
        guard let rest = carried.take() else { return open.append(OpenParagraph(element: element)) }
        open.append(rest)
        open[open.count - 1].element = element
        open[open.count - 1].properties = ParagraphProperties()
    }

    /// A paragraph goes on in the next one where its mark is removed, or hidden with nothing else to see.
    private mutating func end(_ paragraph: OpenParagraph) {
        let mark = paragraph.properties.mark
        let isRemoved = removals > 0 || mark.revision.map { !$0.isKept(in: changes) } ?? false
        let isHidden = isHidden(mark, style: paragraph.properties.style)
        if isRemoved || (isHidden && (mark.separatesStyles || paragraph.text.isEmpty)) {
            carried = paragraph
        } else {
            write(paragraph)
        }
    }

    /// Ends what no paragraph of the container goes on with.
    mutating func flushCarried() {
        guard let rest = carried.take() else { return }
        if rest.text.isEmpty { drop(rest) } else { write(rest) }
    }

    private mutating func drop(_ paragraph: OpenParagraph) {
        guard let outer = open.indices.last else { return builder.drop(paragraph) }
        open[outer].following += paragraph.following
        open[outer].hidden += paragraph.hidden
        for (mark, _) in paragraph.marks { open[outer].marks.append((mark, open[outer].text.count)) }
    }

    private mutating func write(_ paragraph: OpenParagraph) {
        let id = paragraph.properties.style ?? styles.defaultParagraphStyle
        let style = styles[id]
        let level = paragraph.properties.outlineLevel ?? style?.outlineLevel
        let list = paragraph.properties.numbering.over(style?.numbering ?? ListReference())
        let label = list.list.flatMap { counters.label(list: $0, level: list.level, style: id) }
        let closed = ClosedParagraph(
            content: paragraph, label: label?.shown ?? "", outlineLevel: level.flatMap { (0...8).contains($0) ? $0 : nil },
            style: style?.name, story: story, isInTextBox: textBoxDepth > 0, cells: cells)
        if let outer = open.indices.last { open[outer].following.append(closed) } else { builder.append(closed) }
    }
}
