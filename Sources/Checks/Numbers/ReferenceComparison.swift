/// A figure with its distance from that of a larger place: 增长4.7%、低于全国0.3个百分点.
struct ReferenceComparison: Equatable {
    /// Position of the figure in the list of figures.
    let figure: Int
    /// Position of the distance, in points.
    let distance: Int
    let area: String
    let direction: ReferenceWords.Direction
    /// From the words of the comparison to the last distance, in the reading view.
    let range: Range<Int>
}
