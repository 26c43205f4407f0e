import Diagnostics
import SourceText

extension [Edit] {
    /// Edits that do at once what these do, and then others on the text that these give.
    ///
    /// - Parameter later: in ascending order, as these are; their ranges count the text that these give.
    /// - Complexity: O(these · later).
    package func followed(by later: [Edit]) -> [Edit] {
        // From the end, so that what is in front keeps its place.
        later.reversed().reduce(self) { $0.followed(by: $1) }
    }

    /// Edits that it meets become one with it.
    private func followed(by later: Edit) -> [Edit] {
        var front: [Edit] = []
        var behind: [Edit] = []
        var merge = Merge(later)
        for edit in self {
            switch merge.side(of: edit) {
            case .front: front.append(edit)
            case .behind: behind.append(edit)
            case .meeting: continue
            }
        }
        return front + [merge.edit] + behind
    }
}

/// An edit of an edited text that is put into terms of the original.
private struct Merge {
    enum Side {
        case front, meeting, behind
    }

    private let later: Edit
    /// Bytes by which the edited text is ahead of the original.
    private var shift = 0
    private var start: Int?
    private var end: Int?
    private var head: [UInt8] = []
    private var tail: [UInt8] = []

    init(_ later: Edit) {
        self.later = later
    }

    /// Takes the next edit of the original in; whatever does not meet the later one stays as it is.
    mutating func side(of edit: Edit) -> Side {
        let bytes = Array(edit.replacement.utf8)
        let place = edit.range.lowerBound + shift..<edit.range.lowerBound + shift + bytes.count
        guard place.lowerBound <= later.range.upperBound else { return .behind }
        guard place.upperBound >= later.range.lowerBound else {
            shift += bytes.count - edit.range.count
            return .front
        }
        if start == nil {
            start = place.lowerBound <= later.range.lowerBound ? edit.range.lowerBound : later.range.lowerBound - shift
            head = Array(bytes.prefix(Swift.max(0, later.range.lowerBound - place.lowerBound)))
        }
        shift += bytes.count - edit.range.count
        end = place.upperBound >= later.range.upperBound ? edit.range.upperBound : later.range.upperBound - shift
        tail = Array(bytes.suffix(Swift.max(0, place.upperBound - later.range.upperBound)))
        return .meeting
    }

    /// The later edit and all that it has met.
    var edit: Edit {
        let range = (start ?? later.range.lowerBound - shift)..<(end ?? later.range.upperBound - shift)
        return Edit(range: range, replacement: String(decoding: head + Array(later.replacement.utf8) + tail, as: UTF8.self))
    }
}
