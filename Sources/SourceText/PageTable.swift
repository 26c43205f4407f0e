/// Where the pages of a text begin.
package struct PageTable: Sendable, Hashable {
    let places: LineTable

    /// - Parameter starts: in bytes, ascending, one a page and at least one; the first is 0. Of pages that begin together all
    ///   but the last are empty.
    package init(starts: [Int]) {
        precondition(starts.first == 0, "the first page begins with the text")
        places = LineTable(starts: starts)
    }
}
