/// Reads the parts with text one after another into one document.
struct StoryList {
    private let styles: StyleSheet
    private let changes: TrackedChanges
    private var counters: ListCounters
    private(set) var builder = DocumentBuilder()
    private(set) var parts: [WordPart] = []

    init(styles: StyleSheet, numbering: Numbering, changes: TrackedChanges) {
        self.styles = styles
        self.changes = changes
        counters = ListCounters(numbering)
    }

    mutating func readMain(_ part: WordPart) throws(WordError) {
        var story = begin(part)
        try story.readDocument()
        (builder, counters) = story.finish()
    }

    mutating func readNotes(_ part: WordPart, root: WordName) throws(WordError) {
        let notes = Set(builder.notes.map(\.note))
        var story = begin(part)
        try story.readNotes(root, referredTo: notes)
        (builder, counters) = story.finish()
    }

    /// The builder moves into the reader of the part, so that its text is not copied.
    private mutating func begin(_ part: WordPart) -> StoryReader {
        parts.append(part)
        let builder = self.builder
        self.builder = DocumentBuilder()
        return StoryReader(
            part, number: parts.count - 1, styles: styles, changes: changes, builder: builder, counters: counters)
    }
}
