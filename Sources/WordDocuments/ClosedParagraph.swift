/// A paragraph that has been read to its end, with all that is known of it but its place in the text.
struct ClosedParagraph {
    let content: OpenParagraph
    let label: String
    let outlineLevel: Int?
    let style: String?
    let story: Story
    let isInTextBox: Bool
    let cells: [CellPosition]
}
