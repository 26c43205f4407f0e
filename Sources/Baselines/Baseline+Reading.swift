import Diagnostics
import Localization
import SourceText

extension Baseline {
    /// Reads a list.
    ///
    /// - Returns: `nil` with what is wrong, each with its place.
    package static func reading(_ source: SourceFile) -> (baseline: Baseline?, problems: [Problem]) {
        var reader = BaselineReader(source)
        let baseline = reader.read()
        return (baseline, reader.problems)
    }
}
