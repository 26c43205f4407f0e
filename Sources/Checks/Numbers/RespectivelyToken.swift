/// A piece of a sentence that matters for 分别; what stands between two tokens is plain words.
struct RespectivelyToken {
    enum Kind: Equatable {
        /// End of a clause: ，。；： or the bracket round the clause.
        case stop
        /// 、, or the place between two names in quotation marks.
        case separator
        /// 和; 以及 and 与 may also part groups that 、 lists (A、B以及C、D).
        case conjunction(partsGroups: Bool)
        case others
        case of
        case fused(RespectivelyCounts)
        case marker
        /// A figure; its position in the list of figures.
        case figure(Int)
        /// 三 of 三率, 双 of 双下降: so many things of one name.
        case number(Int)
        /// Digits that belong to no figure.
        case unread
        /// A remark in brackets, and how many things it lists.
        case aside(RespectivelyCounts)
    }

    let kind: Kind
    /// In the reading view; a figure with its markers.
    let range: Range<Int>

    /// Whether it parts two items of a list, surely or perhaps.
    var joins: Bool {
        switch kind {
        case .separator, .conjunction: true
        default: false
        }
    }
}
