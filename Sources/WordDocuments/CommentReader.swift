/// Reads the part with the comments.
struct CommentReader: ~Copyable {
    private var reader: PartReader

    init(_ part: WordPart) {
        reader = PartReader(part)
    }

    mutating func comments() throws(WordError) -> [WordComment] {
        try reader.enter(.comments)
        var comments: [WordComment] = []
        while let child = try reader.child() {
            if child.name == .comment { comments.append(try comment()) } else { try reader.skip() }
        }
        return comments
    }

    private mutating func comment() throws(WordError) -> WordComment {
        let id = reader.integer(.identifier) ?? 0
        let author = reader.attribute(.author) ?? ""
        let date = reader.attribute(.date)
        var text: [UInt8] = []
        try readText(into: &text)
        if text.last == UInt8(ascii: "\n") { text.removeLast() }
        return WordComment(id: id, author: author, date: date, text: String(decoding: text, as: UTF8.self), range: nil)
    }

    private mutating func readText(into text: inout [UInt8]) throws(WordError) {
        while let child = try reader.child() {
            switch child.name {
            case .text: while let characters = try reader.characters() { text += characters.bytes }
            case .paragraph:
                try readText(into: &text)
                text.append(UInt8(ascii: "\n"))
            case .deletion, .moveFrom: try reader.skip()
            default: try readText(into: &text)
            }
        }
    }
}
