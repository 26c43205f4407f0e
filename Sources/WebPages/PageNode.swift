import SourceText

/// An element or a piece of text of a page, in the order of the file.
struct PageNode {
    enum Content {
        case element(HTMLTag)
        case text(ByteRange)
    }

    let content: Content
    /// Index of the element it stands in; its own for the page itself.
    let parent: Int
    /// Index behind the last node inside it.
    var end: Int
    /// Visible scalars inside it that lead nowhere.
    var prose = 0
    /// Not of the text: navigation, sharing, what the page hides.
    var isNoise = false

    var tag: HTMLTag? { if case .element(let tag) = content { tag } else { nil } }
    var name: String { tag?.name ?? "" }
}
