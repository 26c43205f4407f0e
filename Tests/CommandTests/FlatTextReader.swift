import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads a flat ODT for what people see of it.
final class FlatTextReader: NSObject, XMLParserDelegate {
    private var accepted = ""
    private var rejected = ""
    private var comments: [(author: String, text: String)] = []
    private var kinds: [String: String] = [:]
    private var authors: [String: String] = [:]
    private var open: Set<String> = []
    private var region: String?
    private var annotation: (author: String, text: String)?
    private var isAuthor = false
    private var isInBody = false
    private var passed = 0

    var view: LibreOffice.View {
        LibreOffice.View(
            accepted: accepted, rejected: rejected, comments: comments, changes: authors.values.count { $0 == "hegao" })
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        switch element {
        case "office:text": isInBody = true
        case "text:changed-region": region = attributes["text:id"]
        case "text:insertion", "text:deletion": kinds[region ?? ""] = element
        case "dc:creator": isAuthor = true
        case "office:annotation": annotation = ("", "")
        case "text:change-start": open.insert(attributes["text:change-id"] ?? "")
        case "text:change-end": open.remove(attributes["text:change-id"] ?? "")
        case "text:note-citation": passed += 1
        case "text:s": put(String(repeating: " ", count: Int(attributes["text:c"] ?? "") ?? 1))
        case "text:tab": put("\t")
        case "text:line-break": put("\n")
        default: break
        }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        switch element {
        case "office:text": isInBody = false
        case "text:changed-region": region = nil
        case "dc:creator": isAuthor = false
        // What stands in front of a comment's paragraphs is not its text.
        case "dc:date", "meta:creator-initials": annotation?.text = ""
        case "office:annotation":
            if let annotation { comments.append(annotation) }
            annotation = nil
        case "text:note-citation": passed -= 1
        case "text:p", "text:h":
            if annotation != nil { annotation?.text += "\n" } else { put("\n") }
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
        if isAuthor {
            if annotation != nil {
                annotation?.author += characters
            } else if let region {
                authors[region, default: ""] += characters
            }
        } else if annotation != nil {
            if !characters.contains("\n") { annotation?.text += characters }
        } else if !characters.allSatisfy(\.isWhitespace) || !characters.contains("\n") {
            put(characters)
        }
    }

    private func put(_ text: String) {
        guard isInBody, passed == 0, region == nil, annotation == nil else { return }
        let ours = open.filter { authors[$0] == "hegao" }.compactMap { kinds[$0] }
        if !ours.contains("text:deletion") { accepted += text }
        if !ours.contains("text:insertion") { rejected += text }
    }
}
