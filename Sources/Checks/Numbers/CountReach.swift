/// How far behind an announcement its items may begin.
enum CountReach: Sendable {
    /// Right behind it, at most with the end of its sentence between.
    case next
    /// Headings also further down, as long as no other heading stands between.
    case section
}
