import Testing

@testable import Reporting

struct VisibleFormTests {
    @Test(
        arguments: [
            ("\t", " ", 1), ("\n", "↵", 1), ("\r", "␍", 1), ("\u{0}", "␀", 1), ("\u{1B}", "␛", 1), ("\u{7F}", "␡", 1),
            ("\u{9B}", "<U+009B>", 8), ("\u{AD}", "<U+00AD>", 8), ("\u{200B}", "<U+200B>", 8), ("\u{202E}", "<U+202E>", 8),
            ("\u{FEFF}", "<U+FEFF>", 8), ("\u{E0041}", "<U+E0041>", 9), ("中", "中", 2), ("a", "a", 1), ("　", "　", 2),
            ("\u{301}", "\u{301}", 0),
        ] as [(Unicode.Scalar, String, Int)])
    func showsWhatWouldNotBeSeen(scalar: Unicode.Scalar, shown: String, cells: Int) {
        var bytes: [UInt8] = []
        let form = VisibleForm(of: scalar.value)
        form.append(scalar, to: &bytes)
        #expect(bytes == Array(shown.utf8))
        #expect(form.cells(of: scalar) == cells)
    }

    /// Over all of Unicode, by its own properties rather than by our list.
    @Test func letsNothingThroughThatActsUnseen() {
        let slipped = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter { scalar in
            let properties = scalar.properties
            let category = properties.generalCategory
            let acts = [.control, .lineSeparator, .paragraphSeparator].contains(category)
            let isUnseen = properties.isDefaultIgnorableCodePoint && category != .nonspacingMark
            return (acts || isUnseen) && VisibleForm(of: scalar.value) == .itself
        }
        #expect(slipped.isEmpty, "\(slipped.prefix(5).map { String($0.value, radix: 16) })")
    }
}
