/// Two files are the same when they hold the same bytes under the same path.
extension SourceFile: Hashable {
    /// - Complexity: O(n) in the number of bytes.
    package static func == (left: SourceFile, right: SourceFile) -> Bool {
        left.path == right.path && left.bytes == right.bytes
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
