import Quantities
import SourceText

/// Settles which of several mentions in one sentence a row is about: “由62亿元增加到88.3亿元” has two figures of one indicator, and only
/// one of them need be the verified one.
struct TableRivals {
    /// In the order of the text.
    let settled: [(mention: FigureMention, match: TableMatch)]

    private struct Claim: Hashable {
        let sentence: Int
        let path: String
        let row: ByteRange
    }

    /// - Complexity: O(mentions).
    init(_ found: [(mention: FigureMention, match: TableMatch)]) {
        var best: [Claim: (index: Int, verdict: Verdict)] = [:]
        for (index, entry) in found.enumerated() {
            guard case .compared(let row) = entry.match else { continue }
            let verdict = StatedFigure.verdict(entry.mention.stated, row.stated)
            let claim = Self.claim(entry.mention, row)
            if best[claim].map({ verdict < $0.verdict }) ?? true { best[claim] = (index, verdict) }
        }
        settled = found.enumerated().map { index, entry in
            guard case .compared(let row) = entry.match, best[Self.claim(entry.mention, row)]?.index != index,
                StatedFigure.verdict(entry.mention.stated, row.stated) != .ok
            else { return entry }
            return (entry.mention, .open(row, TableReason.rival))
        }
    }

    private static func claim(_ mention: FigureMention, _ entry: TableEntry) -> Claim {
        Claim(sentence: mention.entry.sentence.lowerBound, path: entry.table.source.path, row: entry.row.range)
    }
}
