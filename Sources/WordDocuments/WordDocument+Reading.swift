extension WordDocument {
    /// Reads the bytes of a .docx.
    ///
    /// - Complexity: O(unpacked bytes of the parts with text), which are bounded.
    package init(_ bytes: [UInt8], changes: TrackedChanges = .final) throws(WordError) {
        let package = try OfficePackage(bytes)
        let main = try package.mainPart()
        let others = try package.relationships(of: main.name)
        func part(_ kind: String) throws(WordError) -> WordPart? {
            guard let name = others[kind] else { return nil }
            return try package.part(name)
        }
        let styles = if let part = try part("styles") { try StyleSheet(part) } else { StyleSheet() }
        let numbering = if let part = try part("numbering") { try Numbering(part, styles: styles) } else { Numbering() }
        var stories = StoryList(styles: styles, numbering: numbering, changes: changes)
        try stories.readMain(main)
        if let part = try part("footnotes") { try stories.readNotes(part, root: .footnotes) }
        if let part = try part("endnotes") { try stories.readNotes(part, root: .endnotes) }
        var comments: [WordComment] = []
        if let part = try part("comments") {
            var reader = CommentReader(part)
            comments = try reader.comments()
        }
        self.init(stories, comments: comments)
    }

    private init(_ stories: StoryList, comments: [WordComment]) {
        let builder = stories.builder
        self.init(
            text: builder.text, paragraphs: builder.paragraphs, map: builder.map, parts: stories.parts,
            comments: comments.map { builder.placed($0) }, notes: builder.notes, hidden: builder.hidden,
            unreadChunks: builder.unreadChunks)
    }
}

extension DocumentBuilder {
    /// A comment with what it is about.
    fileprivate func placed(_ comment: WordComment) -> WordComment {
        var comment = comment
        if let start = commentStarts[comment.id], let end = commentEnds[comment.id], start <= end { comment.range = start..<end }
        return comment
    }
}
