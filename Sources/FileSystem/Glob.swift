/// A pattern over the paths below a folder: `*` and `?` within a name, `[a-z]` and `[!a-z]`, `**` for any number of folders,
/// `{txt,md}` for either, `\` before a character that stands for itself.
///
/// It matches whole paths, written with `/` and without one in front; case counts, and a leading dot is a character like any other.
/// `drafts/**` matches what lies in the folder, not the folder.
package struct Glob: Sendable {
    /// Ways to read the braces of a pattern beyond which they stand for themselves.
    private static let mostReadings = 256

    /// A name of the path, or any number of them.
    private enum Step: Sendable {
        case name(NamePattern)
        case folders
    }

    /// One list of steps a reading of the braces.
    private let readings: [[Step]]

    package init(_ pattern: String) {
        let scalars = Array(pattern.unicodeScalars)
        let expanded = BraceExpansion.readings(of: scalars, atMost: Self.mostReadings)
        readings = expanded.map { reading in
            reading.split(separator: "/", omittingEmptySubsequences: true).map { name in
                name.elementsEqual(["*", "*"]) ? .folders : .name(NamePattern(name))
            }
        }
    }

    /// - Complexity: O(names of the path · steps of the pattern) matches of a name, each O(name · pattern).
    package func matches(_ path: String) -> Bool {
        let names = path.unicodeScalars.split(separator: "/").map { Array($0) }
        return readings.contains { Self.matches(names[...], $0[...]) }
    }

    /// Of several `**` only the last needs to give way, as each takes as few folders as it can.
    private static func matches(_ names: ArraySlice<[Unicode.Scalar]>, _ steps: ArraySlice<Step>) -> Bool {
        var (names, steps) = (names, steps)
        var retry: (names: ArraySlice<[Unicode.Scalar]>, steps: ArraySlice<Step>)?
        while !names.isEmpty {
            if case .folders = steps.first {
                steps = steps.dropFirst()
                // At the end it stands for everything inside.
                if steps.isEmpty { return true }
                retry = (names, steps)
            } else if case .name(let pattern) = steps.first, let name = names.first, pattern.matches(name) {
                (names, steps) = (names.dropFirst(), steps.dropFirst())
            } else if let next = retry {
                retry = (next.names.dropFirst(), next.steps)
                (names, steps) = (next.names.dropFirst(), next.steps)
            } else {
                return false
            }
        }
        return steps.isEmpty
    }
}
