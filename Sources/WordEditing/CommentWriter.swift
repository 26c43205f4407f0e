import WordDocuments

/// Writes comments into a document; all that they do not concern stays byte for byte as it is.
package struct CommentWriter {
    /// What became of the comments.
    package struct Outcome: Sendable {
        /// The new document.
        package let file: [UInt8]
        /// Comments that were made.
        package let made: Int
        /// Earlier comments of the same author that were taken out.
        package let replaced: Int
        /// Comments that nothing in the document can hold.
        package let homeless: Int
    }

    private let file: [UInt8]
    private let document: WordDocument
    private let signature: Signature
    private let keepsOwn: Bool

    /// - Parameters:
    ///   - document: read from the file, all tracked changes accepted.
    ///   - keepsOwn: whether earlier comments of the same author stay.
    package init(_ file: [UInt8], _ document: WordDocument, signature: Signature, keepsOwn: Bool) {
        self.file = file
        self.document = document
        self.signature = signature
        self.keepsOwn = keepsOwn
    }

    /// Earlier comments of the same author give way to the new ones, but for those that somebody has answered: they stay, and
    /// what they say is not said again.
    ///
    /// - Complexity: O(bytes of the main part + comments · their ranges).
    package func write(_ comments: [NewComment]) throws(WordError) -> Outcome {
        var package = try PackageWriter(file)
        guard let main = document.parts.first else { throw .missingPart("word/document.xml") }
        let lists = try PackageLists(of: main.name, in: package)
        let old = try oldComments(lists, package)
        let removed = keepsOwn ? [] : old.replaceable
        let outline = try PartOutline(main)
        let dialect = WordDialect(of: main, root: outline.nodes.first?.tag ?? 0..<0)
        let markup = CommentMarkup(signature: signature, styles: try styles(lists, package))
        let kept = document.comments.filter { $0.author == signature.author && !removed.contains($0.id) }
        let new = comments.filter { comment in !kept.contains { $0.says(comment) } }
            .sorted { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }

        var editor = RunEditor(main, map: document.map)
        let finder = AnchorFinder(document, outline: outline, editor: editor)
        var numbers = UnusedNumbers(used: old.numbers.union(outline.commentNumbers).subtracting(removed))
        var elements: [(number: Int, paragraphs: [String])] = []
        for comment in new {
            guard let anchor = finder.anchor(of: comment.range) else { continue }
            let number = numbers.take()
            elements.append((number, comment.paragraphs))
            if anchor.start == anchor.end {
                editor.insert(markup.start(number, dialect) + markup.end(number, dialect), at: anchor.end, .front)
            } else {
                editor.insert(markup.start(number, dialect), at: anchor.start, .behind)
                editor.insert(markup.end(number, dialect), at: anchor.end, .front)
            }
        }
        package.write(main, with: editor.splices() + outline.removals(ofComments: removed, from: main.bytes))
        write(elements, markup, old, removed, lists, dialect, to: &package)
        return Outcome(
            file: try package.finish(), made: elements.count, replaced: removed.count, homeless: new.count - elements.count)
    }
}

extension CommentWriter {
    fileprivate func oldComments(_ lists: PackageLists, _ package: borrowing PackageWriter) throws(WordError) -> CommentsPart {
        var answered: Set<String> = []
        if let name = lists.part(ofKind: "/commentsExtended"), let part = try package.part(name) {
            let answers = try ListPart(part, of: .answer, attributes: [.parent])
            answered = Set(answers.entries.compactMap { $0.attributes[.parent]?.uppercased() })
        }
        var list: ListPart?
        if let name = lists.part(ofKind: "/comments"), let part = try package.part(name) {
            list = try ListPart(part, of: .comment, attributes: [.identifier, .author, .paragraphID], inner: .paragraph)
        }
        return CommentsPart(list, answered: answered, author: signature.author)
    }

    fileprivate func styles(_ lists: PackageLists, _ package: borrowing PackageWriter) throws(WordError) -> CommentStyles {
        guard let name = lists.part(ofKind: "/styles"), let part = try package.part(name) else { return CommentStyles() }
        return try CommentStyles(part)
    }

    /// The part with the comments: the one there is, or a new one.
    fileprivate func write(
        _ elements: [(number: Int, paragraphs: [String])], _ markup: CommentMarkup, _ old: CommentsPart, _ removed: Set<Int>,
        _ lists: PackageLists, _ main: WordDialect, to package: inout PackageWriter
    ) {
        func text(_ dialect: WordDialect) -> String {
            elements.map { markup.comment($0.number, $0.paragraphs, dialect) }.joined()
        }
        if let list = old.list {
            let dialect = WordDialect(of: list.part, root: list.root)
            package.write(list.part, with: old.removing(removed) + list.appending(text(dialect)))
        } else if !elements.isEmpty {
            let name = lists.addComments(to: &package, isStrict: main.isStrict)
            let root = "<w:comments xmlns:w=\"\(main.namespace)\">"
            package.add(name, Array((XML.declaration + root + text(main.declared) + "</w:comments>").utf8))
        }
    }
}

extension WordComment {
    /// Whether it says the same of the same place.
    fileprivate func says(_ comment: NewComment) -> Bool {
        guard text == comment.paragraphs.joined(separator: "\n") else { return false }
        return range.map { $0.lowerBound <= comment.range.upperBound && comment.range.lowerBound <= $0.upperBound } ?? true
    }
}
