/// What a stretch between two figures says of a comparison with a larger place: 、低于全国, 比全省平均水平高.
struct ReferenceWords {
    /// Which way the figure differs from that of the place.
    enum Direction {
        case above, below
        /// 优于: for a rate of unemployment lower is better.
        case unclear
    }

    /// `nil` for a stretch that only goes on with a comparison: 、全省.
    let direction: Direction?
    /// The places, as written: 全国.
    let areas: [String]
    /// Where the comparison begins, behind punctuation.
    let start: Int
}
