import Diagnostics
import DocumentModel

extension DraftText {
    /// What a report needs of a document to show it.
    ///
    /// - Complexity: O(paragraphs · log segments).
    init(_ document: Document) {
        let sections = document.sections
        self.init(
            source: document.source,
            paragraphs: document.paragraphs.map { paragraph in
                let section = sections[paragraph.section]
                return Paragraph(
                    role: Paragraph.Role(paragraph), range: paragraph.range,
                    runInEnd: paragraph.heading.flatMap { heading in
                        heading.isRunIn ? document.reading.sourceRange(of: heading.title).upperBound : nil
                    },
                    section: section.level > 0 ? section.paragraphs.lowerBound : nil)
            },
            breaks: document.joins.map(\.range))
    }
}

extension DraftText.Paragraph.Role {
    fileprivate init(_ paragraph: Paragraph) {
        switch paragraph.role {
        case .frame: self = .frame
        case .title: self = .title
        case .sessionLine, .speaker: self = .byline
        case .salutation: self = .salutation
        case .heading: self = .heading(level: paragraph.heading?.level ?? 1)
        case .body: self = .body
        }
    }
}
