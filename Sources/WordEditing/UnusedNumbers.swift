/// Hands out numbers that nothing else has.
struct UnusedNumbers {
    private let used: Set<Int>
    private var next: Int

    /// - Parameter first: the least number that is handed out.
    init(used: Set<Int>, from first: Int = 0) {
        self.used = used
        next = first
    }

    mutating func take() -> Int {
        while used.contains(next) { next += 1 }
        defer { next += 1 }
        return next
    }
}
