import SourceText
import WordDocuments

extension RevisionWriter {
    /// Where the characters of a range are written; `nil` if one of them cannot be changed.
    func slices(of range: ByteRange) -> [TextMap.Slice]? {
        let slices = document.map.slices(of: range)
        var covered = range.lowerBound
        for slice in slices {
            guard slice.text.lowerBound == covered, slice.text.upperBound <= range.upperBound, isEditable(slice) else {
                return nil
            }
            covered = slice.text.upperBound
        }
        return covered == range.upperBound ? slices : nil
    }

    /// A character beside which text can be put in: the one in front, or else the one behind, of the same paragraph.
    func host(of offset: Int) -> (slice: TextMap.Slice, side: RunEditor.Side)? {
        guard let paragraph = document.paragraphIndex(at: offset).map({ document.paragraphs[$0].contentRange }),
            paragraph.lowerBound <= offset, offset <= paragraph.upperBound
        else { return nil }
        if offset > paragraph.lowerBound, let slice = document.map.slices(of: offset - 1..<offset).last, isEditable(slice),
            slice.text.upperBound == offset
        {
            return (slice, .front)
        }
        if offset < paragraph.upperBound, let slice = document.map.slices(of: offset..<offset + 1).first, isEditable(slice),
            slice.text.lowerBound == offset
        {
            return (slice, .behind)
        }
        return nil
    }

    private func isEditable(_ slice: TextMap.Slice) -> Bool {
        let run = document.map.runs[Int(document.map.elements[slice.element].run)]
        let part = Int(document.map.paragraphs[Int(run.paragraph)].part)
        guard run.traits.isSubset(of: .revised) else { return false }
        return outlines[part].holdsChanges(in: run, at: Int(document.map.elements[slice.element].tag.lowerBound))
    }

    /// Whether nothing lies between two stretches of text but the tags of their runs, so that one change can hold both.
    func isNext(_ next: TextMap.Slice, to last: TextMap.Slice) -> Bool {
        let map = document.map
        let (left, right) = (map.elements[last.element], map.elements[next.element])
        if last.element == next.element { return last.source.upperBound == next.source.lowerBound }
        let part = part(of: last)
        guard part == self.part(of: next) else { return false }
        let bytes = document.parts[part].bytes
        if left.run == right.run { return bytes.isBlank(Int(left.end), Int(right.tag.lowerBound)) }
        let (front, behind) = (map.runs[Int(left.run)], map.runs[Int(right.run)])
        let outline = outlines[part]
        return bytes.isBlank(Int(left.end), bytes.endTag(before: Int(front.range.upperBound)))
            && bytes.isBlank(Int(front.range.upperBound), Int(behind.range.lowerBound))
            && bytes.isBlank(Int(behind.properties.upperBound), Int(right.tag.lowerBound))
            && outline.parent(of: front) == outline.parent(of: behind)
    }
}

extension PartOutline {
    /// Whether text in a run can be put in and taken out: what is around the run up to its paragraph allows it.
    fileprivate func holdsChanges(in run: TextMap.Run, at element: Int) -> Bool {
        guard let index = innermost(at: element), nodes[index].name == .run,
            nodes[index].tag.lowerBound == Int(run.range.lowerBound)
        else { return false }
        for (distance, ancestor) in ancestors(of: index).enumerated() {
            switch nodes[ancestor].name {
            case .paragraph: return true
            case .insertion where distance == 0: continue
            case .structuredTag where plainControls.contains(ancestor): return false
            case .hyperlink, .smartTag, .customXML, .structuredTag, .structuredContent, .bidirectional, .direction: continue
            default: return false
            }
        }
        return false
    }

    fileprivate func parent(of run: TextMap.Run) -> Int? { innermost(at: Int(run.range.lowerBound)).flatMap { nodes[$0].parent } }

    /// The tracked insertion that a run lies in.
    func insertion(around run: TextMap.Run) -> Node? {
        parent(of: run).map { nodes[$0] }.flatMap { $0.name == .insertion ? $0 : nil }
    }

    func nodes(named name: EditName, in range: Range<Int>) -> [Node] {
        guard !range.isEmpty else { return [] }
        return nodes.filter { $0.name == name && range.contains($0.tag.lowerBound) }
    }
}

extension [UInt8] {
    /// A stretch without parts of it.
    func cut(_ range: Range<Int>, without gaps: [Range<Int>]) -> [UInt8] {
        var result: [UInt8] = []
        var done = range.lowerBound
        for gap in gaps {
            result += self[done..<gap.lowerBound]
            done = gap.upperBound
        }
        return result + self[done..<range.upperBound]
    }
}

extension String {
    /// A start tag with another number for its `w:id`.
    func renumbered(_ number: Int) -> String {
        guard let name = firstRange(of: ":id="), name.upperBound < endIndex else { return self }
        let quote = self[name.upperBound]
        let value = index(after: name.upperBound)
        guard let end = self[value...].firstIndex(of: quote) else { return self }
        return self[..<value] + "\(number)" + self[end...]
    }
}
