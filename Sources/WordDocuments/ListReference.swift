/// How a paragraph or a style refers to a list; what it leaves open is `nil`.
struct ListReference {
    /// The list's number; 0 for none, even where a style gives one.
    var list: Int?
    /// From 0.
    var level: Int?

    /// Fills what is open from what stands behind it.
    func over(_ other: ListReference) -> ListReference {
        ListReference(list: list ?? other.list, level: level ?? other.level)
    }
}
