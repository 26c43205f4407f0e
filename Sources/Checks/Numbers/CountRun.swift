import DocumentModel

/// Items that follow one another: headings, 一是…二是…, ①…②…, or paragraphs that begin with a dash.
struct CountRun {
    /// What its items are.
    enum Kind {
        case headings
        /// 一是, ①, inside paragraphs or in front of them.
        case enumeration
        /// Paragraphs with a dash; they are numbered as they come.
        case dashes
    }

    /// The first has the number one.
    let items: [NumberingItem]
    let kind: Kind

    init(_ items: [NumberingItem], _ kind: Kind) {
        self.items = items
        self.kind = kind
    }

    var first: NumberingItem { items[0] }
    var last: NumberingItem { items[items.count - 1] }
    /// Where it begins in the reading view.
    var start: Int { first.readingRange.lowerBound }

    /// The first item whose number is not one more than the number before.
    var firstBreak: NumberingItem? {
        items.enumerated().first { $1.number != $0 + 1 }?.element
    }

    /// How an item with some number would be written, in every width of brackets; none where a search for it would find other
    /// things as well (8. in 8.5, 八、 in 七、八月).
    func writings(of number: Int) -> [String] {
        let form = first.form
        guard kind != .dashes, form.suffix != ".", form.suffix != "、" else { return [] }
        let written = form.written(number)
        if form.prefix == "第" || form.prefix == "其" { return ["，", "：", "是", "要"].map { written + $0 } }
        guard form.suffix == "）" || form.suffix == ")" else { return [written] }
        let numeral = NumberingForm("", form.numeral, "").written(number)
        return ["（", "("].flatMap { open in ["）", ")"].map { open + numeral + $0 } }
    }
}
