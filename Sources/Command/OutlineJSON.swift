import DocumentModel
import JSON
import Reporting
import SourceText

/// The outline for programs: one paragraph a line, in the format of docs/json-format.md.
struct OutlineJSON {
    let document: Document

    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("version", 1)
        writer.member("path", document.source.path)
        writer.member("encoding", document.source.encoding.rawValue)
        variables(&writer)
        regions(&writer)
        writer.breakLine()
        writer.key("paragraphs")
        writer.beginArray()
        for paragraph in document.paragraphs {
            writer.breakLine()
            self.paragraph(paragraph, &writer)
        }
        writer.breakLine()
        writer.endArray()
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private func variables(_ writer: inout JSONWriter) {
        writer.breakLine()
        writer.key("variables")
        writer.beginArray()
        for (name, value) in document.variables.sorted(by: { $0.key < $1.key }) {
            writer.beginObject()
            writer.member("name", name)
            writer.member("value", value)
            writer.endObject()
        }
        writer.endArray()
    }

    private func regions(_ writer: inout JSONWriter) {
        writer.breakLine()
        writer.key("regions")
        writer.beginArray()
        for region in Region.allCases {
            guard let range = document.regions[region] else { continue }
            writer.beginObject()
            writer.member("region", region.rawValue)
            writer.member("firstParagraph", range.lowerBound)
            writer.member("paragraphs", range.count)
            writer.endObject()
        }
        writer.endArray()
    }

    private func paragraph(_ paragraph: Paragraph, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("role", paragraph.role.rawValue)
        writer.member("start", document.source.position(at: paragraph.range.lowerBound))
        writer.member("end", document.source.position(at: paragraph.range.upperBound))
        writer.member("sentences", paragraph.sentences.count)
        writer.key("section")
        writer.beginArray()
        for title in document.sectionPath(ofParagraph: paragraph.index) { writer.value(title) }
        writer.endArray()
        heading(paragraph.heading, &writer)
        writer.key("joins")
        writer.beginArray()
        for join in document.joins where paragraph.range.contains(join.range.lowerBound) {
            writer.beginObject()
            writer.member("cause", join.cause.rawValue)
            writer.member("start", document.source.position(at: join.range.lowerBound))
            writer.member("end", document.source.position(at: join.range.upperBound))
            writer.endObject()
        }
        writer.endArray()
        writer.member("text", document.reading.text(in: paragraph.readingRange))
        writer.endObject()
    }

    private func heading(_ heading: Heading?, _ writer: inout JSONWriter) {
        writer.key("heading")
        guard let heading else { return writer.value(nil) }
        writer.beginObject()
        writer.member("level", heading.level)
        writer.member("style", heading.marker?.style.rawValue)
        writer.key("number")
        if let number = heading.marker?.number { writer.value(number) } else { writer.value(nil) }
        writer.member("title", document.reading.text(in: heading.title))
        writer.key("runIn")
        writer.value(heading.isRunIn)
        writer.endObject()
    }
}
