import SourceText

/// Text in the cells of a table.
enum TableCell {
    enum Alignment {
        case left, right
    }

    /// Cut or filled to a width in cells.
    static func padded(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
        let text = cut(text, to: width)
        let blanks = String(repeating: " ", count: max(0, width - DisplayWidth.cells(in: text)))
        return alignment == .left ? text + blanks : blanks + text
    }

    /// As much of a text as fits, with … where something is missing; controls are left out, for they would not stay in the cell.
    static func cut(_ text: String, to width: Int) -> String {
        let scalars = text.unicodeScalars.filter(isShown)
        let all = String(String.UnicodeScalarView(scalars))
        guard DisplayWidth.cells(in: all) > width else { return all }
        return width < 1 ? "" : start(of: scalars, cells: width - 1) + "…"
    }

    /// The last part of a text, with … in front where something is missing.
    static func end(of text: String, cells: Int) -> String {
        let scalars = text.unicodeScalars.filter(isShown)
        let all = String(String.UnicodeScalarView(scalars))
        guard DisplayWidth.cells(in: all) > cells else { return all }
        return cells < 1
            ? "" : "…" + String(start(of: scalars.reversed(), cells: cells - 1).unicodeScalars.reversed().map(Character.init))
    }

    /// Without blanks at its end.
    static func trimmed(_ line: String) -> String {
        let kept = line.utf8.reversed().drop { $0 == UInt8(ascii: " ") }.count
        return String(decoding: line.utf8.prefix(kept), as: UTF8.self)
    }

    private static func start(of scalars: some Sequence<Unicode.Scalar>, cells: Int) -> String {
        var left = cells
        var shown = String.UnicodeScalarView()
        for scalar in scalars {
            left -= DisplayWidth.cells(of: scalar)
            guard left >= 0 else { break }
            shown.append(scalar)
        }
        return String(shown)
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .format, .surrogate, .unassigned, .privateUse: false
        default: true
        }
    }
}
