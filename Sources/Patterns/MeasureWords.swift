/// The measure words that `count[家]` may name, with the numbers that stand for them in ``FigureMark``.
package struct MeasureWords: Sendable {
    private let number: @Sendable (String) -> UInt16?
    private let list: @Sendable () -> [String]

    /// - Parameters:
    ///   - number: The number of a measure word, not 0; `nil` for one that no figure ever has.
    ///   - list: Those that a slip may have been meant for.
    package init(number: @escaping @Sendable (String) -> UInt16?, list: @escaping @Sendable () -> [String]) {
        self.number = number
        self.list = list
    }

    /// No measure words: every one that a pattern names is unknown.
    package static let none = MeasureWords(number: { _ in nil }, list: { [] })

    func number(of word: String) -> UInt16? { number(word) }

    var names: [String] { list() }
}
