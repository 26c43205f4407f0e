import Archives
import Markup

/// Why a file cannot be read as a Word document.
package enum WordError: Error, Sendable, Hashable {
    /// The ZIP archive that every .docx is.
    case archive(ArchiveError)
    /// One of its parts is no sound XML.
    case markup(MarkupError, part: String)
    /// An archive, but of something else.
    case otherDocument(OtherDocument)
    /// A part that the document cannot be without.
    case missingPart(String)
    /// The main part calls itself something that is no Word document.
    case contentType(String, part: String)
    /// A part begins with another element than it must.
    case wrongRoot(part: String)

    /// Documents that come in ZIP archives too.
    package enum OtherDocument: Sendable, Hashable, CaseIterable {
        case spreadsheet, presentation, openDocument, ofd, archive
    }
}
