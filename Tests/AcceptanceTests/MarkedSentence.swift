import TestSupport

/// A sound sentence with a fault to make in it: 收入由⟦32→48⟧亿元增加到⟦48→32⟧亿元。
///
/// In ⟦ ⟧ the sound words stand in front of the arrow and the faulty ones behind it, several choices of them set apart by `|`.
enum MarkedSentence {
    struct Reading {
        let sound: String
        let faulty: String
    }

    /// Both readings; where there is a choice, one is made at random.
    static func read(_ marked: String, _ random: inout SeededGenerator) -> Reading {
        var (sound, faulty) = ("", "")
        for (index, piece) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
            guard index > 0 else {
                (sound, faulty) = (String(piece), String(piece))
                continue
            }
            let parts = piece.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
            let sides = parts[0].split(separator: "→", maxSplits: 1, omittingEmptySubsequences: false)
            precondition(parts.count == 2 && sides.count == 2, "⟦sound→faulty⟧ in \(marked)")
            sound += sides[0] + parts[1]
            faulty += random.pick(sides[1].split(separator: "|", omittingEmptySubsequences: false)) + parts[1]
        }
        return Reading(sound: sound, faulty: faulty)
    }
}
