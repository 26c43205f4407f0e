import Localization

/// Cuts a formula into tokens; full-width signs are taken as half-width ones.
struct FormulaLexer {
    let bytes: [UInt8]
    private var offset = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func next() throws(FormulaFault) -> FormulaToken {
        var glyph = glyph(at: offset)
        while glyph.isBlank {
            offset += glyph.width
            glyph = self.glyph(at: offset)
        }
        let start = offset
        offset += glyph.width
        let kind = try kind(of: glyph, at: start)
        return FormulaToken(kind: kind, range: start..<offset)
    }

    private mutating func kind(of glyph: Glyph, at start: Int) throws(FormulaFault) -> FormulaToken.Kind {
        switch glyph.code {
        case "\0" where glyph.width == 0: return .end
        case "(": return .opening
        case ")": return .closing
        case "+": return .sign(.add)
        case "-": return .sign(.subtract)
        case "*": return .sign(.multiply)
        case "/": return .sign(.divide)
        case "^": return .sign(.power)
        case "=", "<", ">", "≠", "!": return .comparison(try comparison(glyph, at: start))
        case _ where glyph.isDigit:
            figure()
            return .figure
        case _ where glyph.isLetter:
            while self.glyph(at: offset).isNamePart { offset += self.glyph(at: offset).width }
            return .name
        default:
            throw .strangeCharacter(String(decoding: bytes[start..<offset], as: UTF8.self), at: start..<offset)
        }
    }

    /// Takes a second sign along: `<=`, `>=`, `==`, `!=`, `<>`.
    private mutating func comparison(_ glyph: Glyph, at start: Int) throws(FormulaFault) -> ComparisonSign {
        let second = self.glyph(at: offset)
        func pair(_ code: Unicode.Scalar) -> Bool {
            guard second.code == code else { return false }
            offset += second.width
            return true
        }
        switch glyph.code {
        case "<" where glyph.isWithEqual: return .atMost
        case ">" where glyph.isWithEqual: return .atLeast
        case "<": return pair("=") ? .atMost : pair(">") ? .unequal : .less
        case ">": return pair("=") ? .atLeast : .greater
        case "≠": return .unequal
        case "!":
            if pair("=") { return .unequal }
            throw .strangeCharacter("!", at: start..<offset)
        default:
            if second.code == "<" || second.code == ">" { throw .reversedSign(at: start..<offset + second.width) }
            _ = pair("=")
            return .equal
        }
    }

    /// Digits and everything up to the next sign: the reader of figures says what belongs to it.
    private mutating func figure() {
        var end = offset
        while true {
            let glyph = glyph(at: offset)
            if glyph.width == 0 || glyph.isSign { break }
            offset += glyph.width
            if !glyph.isBlank { end = offset }
        }
        offset = end
    }

    private func glyph(at offset: Int) -> Glyph { Glyph(in: bytes, at: offset) }
}
