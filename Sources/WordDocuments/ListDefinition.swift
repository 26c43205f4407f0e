/// A list that paragraphs refer to, with its levels as they are after all references are followed.
struct ListDefinition {
    /// The abstract list, whose counters all lists of it share.
    let counter: Int
    /// By level, from 0; at most nine.
    let levels: [Int: ListLevel]
    /// First numbers that count from the list's first paragraph on.
    let starts: [Int: Int]

    func start(of level: Int) -> Int { starts[level] ?? levels[level]?.start ?? 0 }
}
