import Diagnostics

extension Rewording {
    /// The parts of both sides that differ, between what they share at their ends.
    var difference: (lead: String, before: String, after: String, tail: String) {
        let (old, new) = (Array(before.unicodeScalars), Array(after.unicodeScalars))
        let most = min(old.count, new.count)
        let lead = (0..<most).first { old[$0] != new[$0] } ?? most
        let tail = (0..<most - lead).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? most - lead
        func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }
        return (
            text(old[..<lead]), text(old[lead..<old.count - tail]), text(new[lead..<new.count - tail]),
            text(old[(old.count - tail)...])
        )
    }
}
