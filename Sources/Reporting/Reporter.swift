import Diagnostics

/// Writes a report as it comes in, so that memory does not grow with the number of files.
///
/// The caller says `begin` once, `file` for each file in the order of the input, then `end` once, and may take the bytes out of
/// the output after every call. The same calls always give the same bytes.
package protocol Reporter: Sendable {
    /// Appends what stands before the first file.
    mutating func begin(into output: inout [UInt8])

    /// Appends what there is to say about a file.
    mutating func file(_ report: FileReport, into output: inout [UInt8])

    /// Appends the problems that belong to no file, and the summary, which has counted them too.
    mutating func end(_ summary: Summary, problems: [Problem], into output: inout [UInt8])
}
