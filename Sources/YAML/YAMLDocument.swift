import SourceText

/// Reading a YAML file into nodes, within the subset that one learns from one example: mappings, sequences and scalars of one
/// document.
///
/// Anchors, aliases, tags, merge keys, directives and keys that are not text are refused, because in rule files they are slips —
/// a pattern that begins with `*`, `&` or `!` — far more often than meant.
package enum YAMLDocument {
    /// Reads a whole file. A fault of syntax or a passed limit ends the reading; every other fault is collected beside the tree,
    /// so that one run shows them all. A file is sound exactly when there are no faults.
    ///
    /// - Returns: `root` is `nil` when the file has no content, stops at a fault of syntax or passes a limit; `faults` come in
    ///   the order of the file.
    /// - Complexity: O(n) in the bytes of the file, and bounded by ``YAMLLimits``.
    package static func parse(
        _ source: SourceFile, limits: YAMLLimits = YAMLLimits()
    ) -> (root: YAMLNode?, faults: [YAMLError]) {
        if let fault = limits.fault(ofSize: source) ?? source.prologueFault { return (nil, [fault]) }
        return source.bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[source.textStart...])
            var builder = TreeBuilder(source: source, limits: limits, stream: EventStream(text, base: source.textStart))
            return builder.document()
        }
    }
}
