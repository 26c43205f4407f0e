import Diagnostics
import SourceText
import WordDocuments

/// Writes edits into a document as tracked changes, for a person to accept or reject; all else stays byte for byte.
package struct RevisionWriter {
    private let file: [UInt8]
    let document: WordDocument
    private let signature: Signature
    let outlines: [PartOutline]
    private let dialects: [WordDialect]

    /// - Parameter document: read from the file, all tracked changes accepted.
    package init(_ file: [UInt8], _ document: WordDocument, signature: Signature) throws(WordError) {
        self.file = file
        self.document = document
        self.signature = signature
        var outlines: [PartOutline] = []
        for part in document.parts { outlines.append(try PartOutline(part)) }
        self.outlines = outlines
        dialects = zip(document.parts, outlines).map { WordDialect(of: $0, root: $1.nodes.first?.tag ?? 0..<0) }
    }

    /// Whether an edit can be a tracked change: its characters stand in runs of their own, and none is made by Word.
    ///
    /// Numbers of lists, ends of paragraphs, results of fields, formulas, phonetic signs, text boxes and moved text are left
    /// alone.
    ///
    /// - Complexity: O(log paragraphs + elements of the range).
    package func canWrite(_ edit: Edit) -> Bool {
        guard edit.replacement.unicodeScalars.allSatisfy({ $0 == "\t" || ($0.value >= 0x20 && $0 != "\u{7F}") }) else {
            return false
        }
        if edit.range.isEmpty { return host(of: edit.range.lowerBound) != nil }
        return slices(of: edit.range) != nil
    }

    /// - Parameter edits: ascending, apart from each other, and each of them one that ``canWrite(_:)`` accepts.
    /// - Complexity: O(bytes of the parts with text + edits · their ranges).
    package func write(_ edits: [Edit]) throws(WordError) -> [UInt8] {
        var editors = document.parts.map { RunEditor($0, map: document.map) }
        var numbers = UnusedNumbers(used: Set(outlines.flatMap { $0.nodes.compactMap(\.id) }), from: 1)
        for edit in edits {
            if edit.range.isEmpty {
                insert(edit, &editors, &numbers)
            } else {
                replace(edit, &editors, &numbers)
            }
        }
        var package = try PackageWriter(file)
        for (part, editor) in zip(document.parts, editors) { package.write(part, with: editor.splices()) }
        return try package.finish()
    }

    // MARK: One edit

    private func replace(_ edit: Edit, _ editors: inout [RunEditor], _ numbers: inout UnusedNumbers) {
        guard let slices = slices(of: edit.range), let first = slices.first else { return }
        let part = part(of: first)
        var rest = slices[...]
        var isFirst = true
        while let begin = rest.first {
            var last = begin
            rest = rest.dropFirst()
            while let next = rest.first, isNext(next, to: last) {
                last = next
                rest = rest.dropFirst()
            }
            for slice in slices
            where slice.text.lowerBound >= begin.text.lowerBound && slice.text.upperBound <= last.text.upperBound {
                editors[part].markDeleted(slice.source, in: slice.element)
            }
            let opening = "<w:del\(dialects[part].declaration) w:id=\"\(numbers.take())\" \(signature.attributes)>"
            let end = editors[part].place(at: last.source.upperBound, in: last.element)
            editors[part].insert(opening, at: editors[part].place(at: begin.source.lowerBound, in: begin.element), .behind)
            editors[part].insert("</w:del>", at: end, .front)
            if isFirst, !edit.replacement.isEmpty {
                let run = Int(document.map.elements[first.element].run)
                insert(inserted(edit.replacement, like: run, &numbers), run, at: end, .front, &editors[part], &numbers)
            }
            isFirst = false
        }
    }

    private func insert(_ edit: Edit, _ editors: inout [RunEditor], _ numbers: inout UnusedNumbers) {
        guard let host = host(of: edit.range.lowerBound) else { return }
        let part = part(of: host.slice)
        let offset = host.side == .front ? host.slice.source.upperBound : host.slice.source.lowerBound
        let place = editors[part].place(at: offset, in: host.slice.element)
        let run = Int(document.map.elements[host.slice.element].run)
        insert(inserted(edit.replacement, like: run, &numbers), run, at: place, host.side, &editors[part], &numbers)
    }

    /// Text put in by somebody else is closed in front of ours and opened again behind it, so that both can be decided on.
    private func insert(
        _ text: String, _ run: Int, at place: RunEditor.Place, _ side: RunEditor.Side, _ editor: inout RunEditor,
        _ numbers: inout UnusedNumbers
    ) {
        let part = Int(document.map.paragraphs[Int(document.map.runs[run].paragraph)].part)
        guard let node = outlines[part].insertion(around: document.map.runs[run]) else {
            return editor.insert(text, at: place, side)
        }
        let bytes = document.parts[part].bytes
        if bytes.isBlank(place.offset, node.endTag.lowerBound) {
            return editor.insert(text, at: RunEditor.Place(offset: node.range.upperBound, run: nil, element: nil), .front)
        }
        if bytes.isBlank(node.tag.upperBound, place.offset) {
            return editor.insert(text, at: RunEditor.Place(offset: node.range.lowerBound, run: nil, element: nil), .behind)
        }
        let closing = String(decoding: bytes[node.endTag], as: UTF8.self)
        let opening = String(decoding: bytes[node.tag], as: UTF8.self).renumbered(numbers.take())
        editor.insert(closing + text + opening, at: place, side)
    }

    /// An insertion whose run looks like another one.
    private func inserted(_ text: String, like run: Int, _ numbers: inout UnusedNumbers) -> String {
        let entry = document.map.runs[run]
        let part = Int(document.map.paragraphs[Int(entry.paragraph)].part)
        let properties = Int(entry.properties.lowerBound)..<Int(entry.properties.upperBound)
        let former = outlines[part].nodes(named: .formerRunProperties, in: properties)
        let looks = document.parts[part].bytes.cut(properties, without: former.map(\.range))
        let texts = text.split(separator: "\t", omittingEmptySubsequences: false).map { piece in
            piece.isEmpty ? "" : "<w:t xml:space=\"preserve\">\(String(piece).markup)</w:t>"
        }
        return "<w:ins\(dialects[part].declaration) w:id=\"\(numbers.take())\" \(signature.attributes)><w:r>"
            + String(decoding: looks, as: UTF8.self) + texts.joined(separator: "<w:tab/>") + "</w:r></w:ins>"
    }

    func part(of slice: TextMap.Slice) -> Int {
        let run = document.map.runs[Int(document.map.elements[slice.element].run)]
        return Int(document.map.paragraphs[Int(run.paragraph)].part)
    }
}
