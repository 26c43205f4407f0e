/// What each paragraph of a text does, which headings it has and how they nest.
struct Structure {
    let roles: [Paragraph.Role]
    let headings: HeadingTable
    let sections: [Section]
    let regions: [Region: Range<Int>]
    let variables: [String: String]

    init(of text: LogicalText) {
        let blocks = text.blocks
        let block = TitleBlock(blocks)
        let textEnd = max(TrailingFrame.start(in: blocks, from: block.textStart), block.textStart)
        let appendixStart = Self.appendixStart(in: blocks, block.textStart..<textEnd)
        let textStart = block.salutation.map { $0 + 1 } ?? block.textStart
        let found = HeadingFinder(text, in: textStart..<max(textStart, textEnd)).found
        let tree = SectionTree(found, blocks: blocks, textEnd: textEnd, appendixStart: appendixStart)
        headings = tree.headings
        sections = tree.sections
        let roles = Self.roles(of: blocks, block: block, textEnd: textEnd, headings: tree.headings)
        let finder = RegionFinder(
            blocks, roles: roles, headings: tree.headings, textStart: block.textStart, textEnd: textEnd,
            appendixStart: appendixStart)
        self.roles = roles
        regions = finder.regions
        variables = Self.variables(block, blocks: blocks, headings: tree.headings, opening: regions[.opening])
    }

    /// Where the notes begin: at the last label of an appendix that a list or text follows; the end of the text if there is
    /// none.
    private static func appendixStart(in blocks: [Block], _ range: Range<Int>) -> Int {
        let label = range.first { AppendixLabel.matches(blocks[$0].text) && $0 > range.lowerBound }
        return label ?? range.last { AppendixLabel.beginsNotes(blocks[$0].text) && $0 > range.lowerBound } ?? range.upperBound
    }

    private static func roles(
        of blocks: [Block], block: TitleBlock, textEnd: Int, headings: HeadingTable
    ) -> [Paragraph.Role] {
        blocks.indices.map { index in
            if index < block.textStart { return block.roles[index] }
            if index >= textEnd || blocks[index].isFrame { return .frame }
            if index == block.salutation { return .salutation }
            return headings[index].map { !$0.isRunIn } == true ? .heading : .body
        }
    }

    private static func variables(
        _ block: TitleBlock, blocks: [Block], headings: HeadingTable, opening: Range<Int>?
    ) -> [String: String] {
        let parts = headings.indices.compactMap { index -> Passage? in
            guard let heading = headings[index], heading.level == 1 else { return nil }
            return blocks[index].text.part(heading.title)
        }
        let sentence = opening?.first { OpeningSentence.matches(blocks[$0].text) }
        return VariableReader(block, parts: parts, opening: sentence.map { blocks[$0].text }).variables
    }
}
