import Localization
import SourceText

extension LocalizedText {
    /// Running text without the blanks that YAML puts between lines it joins, which Chinese does not have.
    func prose(in language: Language) -> String {
        let scalars = Array(self(in: language).unicodeScalars)
        let kept = scalars.indices.filter { index in
            guard scalars[index] == " ", index > 0, index + 1 < scalars.count else { return true }
            // A blank in empty brackets is meant.
            if scalars[index - 1].properties.generalCategory == .openPunctuation { return true }
            return DisplayWidth.cells(of: scalars[index - 1]) < 2 || DisplayWidth.cells(of: scalars[index + 1]) < 2
        }
        return String(String.UnicodeScalarView(kept.map { scalars[$0] }))
    }
}
