/// The differences of two texts line by line, in the unified format that `patch` and `git apply` read.
package struct UnifiedDiff {
    /// Lines shown round a change.
    private static let context = 3
    private static let newline = UInt8(ascii: "\n")

    private let path: String
    private let old: [ArraySlice<UInt8>]
    private let new: [ArraySlice<UInt8>]

    /// - Parameters: the texts as UTF-8.
    package init(path: String, old: [UInt8], new: [UInt8]) {
        self.path = path
        self.old = Self.lines(of: old)
        self.new = Self.lines(of: new)
    }

    /// The lines with their breaks; only the last may lack one.
    private static func lines(of text: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var rest = text[...]
        while let end = rest.firstIndex(of: newline) {
            lines.append(rest[...end])
            rest = rest[(end + 1)...]
        }
        if !rest.isEmpty { lines.append(rest) }
        return lines
    }

    /// Empty for equal texts.
    ///
    /// - Complexity: O((lines + changes) · changes).
    package var bytes: [UInt8] {
        let hunks = hunks
        guard !hunks.isEmpty else { return [] }
        return Array("--- \(path)\n+++ \(path)\n".utf8) + hunks.joined()
    }

    /// A line of the old text, of the new, or of both.
    private struct Row {
        let sign: Unicode.Scalar
        let line: ArraySlice<UInt8>

        var isChange: Bool { sign != " " }

        var bytes: [UInt8] {
            let end = line.last == newline ? "" : "\n\\ No newline at end of file\n"
            return [UInt8(ascii: sign)] + line + end.utf8
        }
    }

    private var rows: [Row] {
        let difference = new.difference(from: old)
        var removed: Set<Int> = []
        var inserted: [Int: ArraySlice<UInt8>] = [:]
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, let line, _): inserted[offset] = line
            }
        }
        var rows: [Row] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                rows.append(Row(sign: "-", line: old[left]))
                left += 1
            } else if let line = inserted[right] {
                rows.append(Row(sign: "+", line: line))
                right += 1
            } else {
                rows.append(Row(sign: " ", line: old[left]))
                left += 1
                right += 1
            }
        }
        return rows
    }

    private var hunks: [[UInt8]] {
        let rows = rows
        let changes = rows.indices.filter { rows[$0].isChange }
        var ranges: [Range<Int>] = []
        for change in changes {
            let around = max(0, change - Self.context)..<min(rows.count, change + Self.context + 1)
            if let last = ranges.last, last.upperBound >= around.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<around.upperBound
            } else {
                ranges.append(around)
            }
        }
        return ranges.map { Self.hunk(rows, $0) }
    }

    private static func hunk(_ rows: [Row], _ range: Range<Int>) -> [UInt8] {
        let before = rows[..<range.lowerBound]
        let shown = rows[range]
        let left = span(first: before.count { $0.sign != "+" }, count: shown.count { $0.sign != "+" })
        let right = span(first: before.count { $0.sign != "-" }, count: shown.count { $0.sign != "-" })
        return Array("@@ -\(left) +\(right) @@\n".utf8) + shown.flatMap(\.bytes)
    }

    /// Lines as a hunk names them: an empty span stands behind the line in front of it.
    private static func span(first: Int, count: Int) -> String {
        count == 1 ? "\(first + 1)" : "\(count == 0 ? first : first + 1),\(count)"
    }
}
