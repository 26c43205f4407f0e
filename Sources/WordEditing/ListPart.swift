import Markup
import WordDocuments

/// A part that is a list of elements in one root: comments, relationships, types of content, styles.
struct ListPart {
    /// An element of the list.
    struct Entry {
        /// From the start tag to behind the end tag.
        fileprivate(set) var range: Range<Int>
        /// Values of the attributes that were asked for.
        fileprivate(set) var attributes: [EditName: String] = [:]
        /// The same of elements within it, the last value of each.
        fileprivate(set) var inner: [EditName: String] = [:]
    }

    let part: WordPart
    private(set) var root = 0..<0
    private var rootEnd = 0..<0
    private(set) var entries: [Entry] = []

    /// - Parameters:
    ///   - name: of the elements.
    ///   - attributes: that matter.
    ///   - inner: the elements within them whose attributes matter, too.
    init(_ part: WordPart, of name: EditName, attributes: [EditName], inner: EditName? = nil) throws(WordError) {
        self.part = part
        do { try read(name, attributes, inner) } catch { throw .markup(error, part: part.name) }
    }

    private mutating func read(_ name: EditName, _ attributes: [EditName], _ inner: EditName?) throws(MarkupError) {
        var reader = MarkupReader(part.bytes, vocabulary: EditName.vocabulary)
        var depth = 0
        var isListed = false
        while let event = try reader.event() {
            switch event.kind {
            case .start:
                depth += 1
                if depth == 1 { root = event.range }
                if depth == 2 {
                    isListed = EditName(number: event.name) == name
                    if isListed { entries.append(Entry(range: event.range)) }
                }
                rootEnd = event.range.upperBound..<event.range.upperBound
                guard isListed, depth == 2 || (depth > 2 && EditName(number: event.name) == inner) else { continue }
                for attribute in attributes { note(reader.attribute(attribute.number), of: attribute, isInner: depth > 2) }
            case .end:
                depth -= 1
                if !event.range.isEmpty { rootEnd = event.range }
                guard depth == 1, isListed else { continue }
                entries[entries.count - 1].range = entries[entries.count - 1].range.lowerBound..<rootEnd.upperBound
            case .text: continue
            }
        }
    }

    private mutating func note(_ value: String?, of attribute: EditName, isInner: Bool) {
        guard let value else { return }
        if isInner {
            entries[entries.count - 1].inner[attribute] = value
        } else {
            entries[entries.count - 1].attributes[attribute] = value
        }
    }

    /// Puts elements at the end of the list.
    func appending(_ elements: String) -> [Splice] {
        guard !elements.isEmpty else { return [] }
        guard rootEnd.isEmpty else { return [Splice(at: rootEnd.lowerBound, Array(elements.utf8))] }
        let tag = part.bytes[root]
        return [Splice(root.upperBound - 2..<root.upperBound, Array((">" + elements).utf8) + RunTags.closing(of: tag))]
    }

    /// What names of elements begin with that belong to the same namespace as the root.
    var prefix: String {
        String(decoding: RunTags.name(of: part.bytes[root], changedTo: ""), as: UTF8.self)
    }
}
