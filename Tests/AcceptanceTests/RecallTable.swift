/// How many faults of each class were found, for people.
struct RecallTable {
    let results: [Trial.Result]

    init(_ results: [Trial.Result]) {
        self.results = results
    }

    /// Faults found and put in, over the classes that have to reach the floor.
    var gated: (found: Int, planted: Int) { Self.total(results.filter(\.isGated)) }

    var text: String {
        let rows = results.map { Self.row($0.name + ($0.isGated ? "" : " (measured only)"), $0.found, $0.planted) }
        let all = Self.total(results)
        let totals = [Self.row("all gated classes", gated.found, gated.planted), Self.row("all classes", all.found, all.planted)]
        return (rows + totals).joined(separator: "\n")
    }

    /// The faults that nobody found.
    var misses: String {
        results.filter { !$0.missed.isEmpty }.map { "\($0.name)\n" + $0.missed.map { "    " + $0 }.joined(separator: "\n") }
            .joined(separator: "\n")
    }

    private static func total(_ results: [Trial.Result]) -> (found: Int, planted: Int) {
        results.reduce(into: (0, 0)) { $0 = ($0.0 + $1.found, $0.1 + $1.planted) }
    }

    private static func row(_ name: String, _ found: Int, _ planted: Int) -> String {
        let share = planted == 0 ? "–" : "\(found * 100 / planted) %"
        return pad(share, 6) + pad("\(found)/\(planted)", 10) + "  " + name
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
