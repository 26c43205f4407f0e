/// What has been found out about a figure, kept so that the figures behind it can go on from there.
struct Binding {
    /// The words of the indicator in the reading view.
    var words: Range<Int>
    /// Its name without 累计 and 新增 of the figure itself.
    var name: [UInt8]
    var measure = LedgerEntry.Measure.level
    /// 新建 in front of the indicator, which the next member of a list shares.
    var act: Range<Int>?
    /// 新增 in front, shared likewise.
    var isGain = false
    /// 累计
    var isTotal = false
    /// The figure is where a change began, and so of an earlier year.
    var isOrigin = false
    /// Things that are counted and of which the next clauses may speak: 普通高中46所，招生….
    var isSubject = false
    var isDecrease = false
    var isAverage = false
    var scope: Range<Int>?
    /// Words of time that belong to the figure.
    var period: Period?
    /// What a change is measured against.
    var base: Period?
    /// Where the words end that belong to the figure: its markers or the noun phrase behind it.
    var end: Int
    /// Position of the figure.
    var quantity: Int
}
