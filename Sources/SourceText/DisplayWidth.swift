/// How wide text stands in a terminal, in cells: Chinese takes two, marks that join the character before them none.
///
/// Characters that Unicode calls ambiguous, such as “ ” and …, are one cell, as terminals have them unless told otherwise.
package enum DisplayWidth {
    /// Cells of one scalar by itself; 0 for control characters, which are not to be printed as they are.
    package static func cells(of scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x20...0x7E: 1
        case 0x4E00...0x9FFF: 2
        case 0..<0x20, 0x7F..<0xA0: 0
        case 0xA0..<0x300: 1
        case _ where isJoined(scalar): 0
        default: isWide(scalar.value) ? 2 : 1
        }
    }

    /// Cells of a text on one line. An emoji that U+FE0F asks for takes two; emoji joined by U+200D are counted one by one.
    ///
    /// - Complexity: O(n).
    package static func cells(in text: some StringProtocol) -> Int {
        var total = 0
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            total += scalar == "\u{FE0F}" && previous.map(isNarrowEmoji) == true ? 1 : cells(of: scalar)
            previous = scalar
        }
        return total
    }

    private static func isNarrowEmoji(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0xA0 && scalar.properties.isEmoji && cells(of: scalar) == 1
    }

    /// Marks, format characters, and the vowels and finals of Hangul that terminals put onto the initial before them.
    private static func isJoined(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1160...0x11FF, 0xD7B0...0xD7FB: return true
        default: break
        }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    private static func isWide(_ value: UInt32) -> Bool {
        var low = 0
        var high = wideRanges.count
        while low < high {
            let middle = (low + high) / 2
            if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
        }
        return low < wideRanges.count && wideRanges[low].contains(value)
    }
}
