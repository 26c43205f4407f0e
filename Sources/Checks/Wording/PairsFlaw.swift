/// Something wrong with the marks of a unit, with the marks concerned as positions in the list of marks.
struct PairsFlaw {
    let fault: PairsFault
    /// Where it is reported.
    let mark: Int
    /// The mark that it has to do with.
    let other: Int?
    /// Marks to put in the place of others.
    let mends: [(mark: Int, scalar: UInt32)]

    init(_ fault: PairsFault, at mark: Int, with other: Int? = nil, mends: [(mark: Int, scalar: UInt32)] = []) {
        self.fault = fault
        self.mark = mark
        self.other = other
        self.mends = mends
    }
}
