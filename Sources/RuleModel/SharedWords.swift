/// What the rules of one file share: its word lists and the tables beside it.
struct SharedWords: Sendable {
    var terms: [String: [String]] = [:]
    var tables: [String: DataTable] = [:]
}
