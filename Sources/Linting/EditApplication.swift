import Diagnostics

/// Applies edits to a text.
package enum EditApplication {
    /// The edited text, and the edits left out because they overlap one in front of them.
    package struct Outcome: Sendable, Hashable {
        package let bytes: [UInt8]
        package let skipped: [Edit]
    }

    /// - Complexity: O(bytes + edits log edits).
    package static func apply(_ edits: [Edit], to bytes: [UInt8]) -> Outcome {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        var skipped: [Edit] = []
        var last: Edit?
        let ordered = edits.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
        for edit in ordered where edit != last {
            guard edit.range.lowerBound >= copied else {
                skipped.append(edit)
                continue
            }
            result += bytes[copied..<edit.range.lowerBound]
            result += edit.replacement.utf8
            copied = edit.range.upperBound
            last = edit
        }
        result += bytes[copied...]
        return Outcome(bytes: result, skipped: skipped)
    }
}
