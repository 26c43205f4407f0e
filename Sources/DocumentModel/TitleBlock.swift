/// What stands in front of the text proper: site frame, title, session line, speaker, salutation.
struct TitleBlock {
    /// Roles of the first blocks, ``textStart`` of them.
    private(set) var roles: [Paragraph.Role] = []
    private(set) var session: SessionLine?
    private(set) var speaker: SpeakerLine?
    private(set) var title: Passage?
    /// Index of 各位代表： on a line of its own, if there is one in front of the first heading.
    private(set) var salutation: Int?

    /// Index of the first block that is neither title block nor frame; the salutation belongs to neither.
    var textStart: Int { roles.count }

    /// How far into a file a title block can begin; web sites put up to some dozens of lines in front.
    private static let reach = 80

    init(_ blocks: [Block]) {
        let address = Self.address(in: blocks)
        salutation = address.flatMap { Salutation.isAlone(blocks[$0].text) ? $0 : nil }
        let zone = address ?? Self.zoneEnd(of: blocks)
        var found = blocks[..<zone].map { Self.role(of: $0) }
        let lastTitle = found.lastIndex(of: .title)
        let start = lastTitle.map { Self.firstOfTitles(endingAt: $0, in: found) } ?? found.firstIndex { $0 != nil }
        guard var start else {
            roles = Self.leadingFrames(blocks, zone: zone, hasSalutation: address != nil)
            return
        }
        if lastTitle != nil, start > 0, Self.isPlace(blocks[start - 1]) {
            start -= 1
            found[start] = .title
        }
        let end = address ?? Self.behindFrames(blocks, from: (found.lastIndex { $0 != nil } ?? start) + 1)
        roles = blocks[..<end].indices.map { $0 < start || $0 >= zone ? .frame : found[$0] ?? .frame }
        adoptSubtitles(blocks, from: start)
        readLines(blocks, from: start)
    }

    // MARK: Finding the zone

    /// Where the delegates are addressed for the first time.
    private static func address(in blocks: [Block]) -> Int? {
        for (index, block) in blocks.prefix(reach).enumerated() where !block.isFrame {
            if Salutation.isAlone(block.text) || Salutation.isRunIn(block.text) { return index }
            if let marker = MarkerReader.marker(of: block.text), marker.style.level <= 2 { return nil }
        }
        return nil
    }

    /// Without a salutation the zone ends where prose or the first heading begins.
    private static func zoneEnd(of blocks: [Block]) -> Int {
        let end = blocks.prefix(reach).firstIndex { block in
            guard !block.isFrame, role(of: block) == nil, !SiteLine.matches(block.text) else { return false }
            return block.isEnded && !block.text.isAtMost(bytes: 60) || MarkerReader.marker(of: block.text) != nil
        }
        return end ?? min(blocks.count, reach)
    }

    private static func role(of block: Block) -> Paragraph.Role? {
        guard !block.isFrame, !SiteLine.matches(block.text) else { return nil }
        if SessionLine.begins(block.text), SessionLine(block.text) != nil { return .sessionLine }
        if TitleLine.matches(block.text) { return .title }
        return SpeakerLine(block.text) != nil ? .speaker : nil
    }

    /// Title lines that follow each other are one title.
    private static func firstOfTitles(endingAt last: Int, in roles: [Paragraph.Role?]) -> Int {
        var first = last
        while first > 0, roles[first - 1] == .title { first -= 1 }
        return first
    }

    /// A place alone on the line above belongs to the title, too.
    private static func isPlace(_ block: Block) -> Bool {
        !block.isFrame && block.text.range.count >= 9 && block.text.isAtMost(bytes: 60) && block.text.allSatisfy(\.isHan)
            && AdministrativeLevel(place: block.text) != nil
    }

    /// Without a title only what is surely none of the text is a frame.
    private static func leadingFrames(_ blocks: [Block], zone: Int, hasSalutation: Bool) -> [Paragraph.Role] {
        let isFrame: (Block) -> Bool = { $0.isFrame || SiteLine.matches($0.text) || (hasSalutation && !$0.isEnded) }
        return blocks[..<zone].prefix(while: isFrame).map { _ in .frame }
    }

    /// Behind the source and time lines that follow a title block.
    private static func behindFrames(_ blocks: [Block], from index: Int) -> Int {
        blocks[index...].firstIndex { !$0.isFrame && !SiteLine.matches($0.text) } ?? blocks.count
    }

    // MARK: Reading the lines

    /// Short lines between the title and the session line or speaker are subtitles: the body that publishes a bulletin, say.
    private mutating func adoptSubtitles(_ blocks: [Block], from start: Int) {
        guard let end = roles.firstIndex(where: { $0 == .sessionLine || $0 == .speaker }), start < end else { return }
        for index in start..<end where roles[index] == .frame && !blocks[index].isFrame {
            let text = blocks[index].text
            guard !SiteLine.matches(text), text.isAtMost(bytes: 120), text.range.count >= 12, !blocks[index].isEnded else {
                return
            }
            roles[index] = .title
        }
    }

    private mutating func readLines(_ blocks: [Block], from start: Int) {
        for index in start..<roles.count {
            let text = blocks[index].text
            switch roles[index] {
            case .title: title = title ?? (TitleLine.matches(text) ? text : nil)
            case .sessionLine: session = session ?? SessionLine(text)
            case .speaker: speaker = speaker ?? SpeakerLine(text)
            default: break
            }
        }
        if session == nil, let title { session = SessionLine(title) }
        speaker = speaker ?? session?.speaker
    }
}
