/// What the places of a text count that was taken out of a file.
package enum PlaceCounting: Sendable, Hashable {
    /// Paragraphs, as of a Word document.
    case paragraphs
    /// Pages, as of a printed document.
    case pages(PageTable)
    /// Lines and columns of the file itself, as of a web page.
    indirect case lines(OriginMap)
}
