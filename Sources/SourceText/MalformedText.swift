/// Bytes that are not text in the encoding they were taken for.
struct MalformedText: Error, Hashable {
    /// Offset of the first byte of what could not be read.
    let offset: Int
}
