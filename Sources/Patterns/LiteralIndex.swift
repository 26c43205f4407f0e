/// Finds any of many literals in one pass over a text.
package struct LiteralIndex: Sendable {
    /// Each literal is non-empty UTF-8; several may share an id and one literal may have several ids.
    package init(_ literals: [(literal: [UInt8], id: Int)]) {}

    /// Calls `hit` with the id and the start of every occurrence, overlapping ones too, in ascending order of the start.
    ///
    /// - Complexity: O(bytes + candidates).
    package func scan(_ text: [UInt8], range: Range<Int>, hit: (_ id: Int, _ start: Int) -> Void) {}
}
