import SourceText

/// Text laid out in the cells of a terminal, where Chinese takes two.
enum CellText {
    /// A label in a column, and a value beside it that goes on under itself.
    static func row(_ label: String, _ value: String, labelWidth: Int, width: Int) -> String {
        let padding = String(repeating: " ", count: max(1, labelWidth - DisplayWidth.cells(in: label)))
        let lines = wrapped(value, to: max(20, width - labelWidth))
        return label + padding + lines.joined(separator: "\n" + String(repeating: " ", count: labelWidth))
    }

    /// Lines of at most so many cells; Chinese may break anywhere.
    ///
    /// - Complexity: O(scalars).
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var cells = 0
        for scalar in text.unicodeScalars {
            let own = DisplayWidth.cells(of: scalar)
            if cells + own > width, !line.isEmpty {
                lines.append(String(line))
                line = String.UnicodeScalarView()
                cells = 0
            }
            line.append(scalar)
            cells += own
        }
        return lines + [String(line)]
    }
}
