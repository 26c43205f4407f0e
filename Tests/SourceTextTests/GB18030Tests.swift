import Testing

@testable import SourceText

/// The decoder against the table's own hash, known codes and all of Unicode.
struct GB18030Tests {
    private static let trails = Array(0x40...0x7E) + Array(0x80...0xFE)

    /// The bytes of a four-byte code.
    private static func fourBytes(_ index: Int) -> [UInt8] {
        [index / 12600 + 0x81, index / 1260 % 10 + 0x30, index / 10 % 126 + 0x81, index % 10 + 0x30].map { UInt8($0) }
    }

    /// Every code of two bytes, then every code of four that lies in the Basic Multilingual Plane.
    private static let codes: [[UInt8]] =
        (0x81...0xFE).flatMap { lead in trails.map { [UInt8(lead), UInt8($0)] } } + (0..<39_420).map(fourBytes)

    @Test func theTableIsTheOneThatWasGenerated() throws {
        let text = try GB18030Decoder().decode(Self.codes.flatMap(\.self))
        let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
        #expect(scalars.count == Self.codes.count)
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for scalar in scalars {
            for shift in stride(from: 0 as UInt32, to: 32, by: 8) {
                hash = (hash ^ UInt64(scalar.value >> shift & 0xFF)) &* 0x100_0000_01B3
            }
        }
        // Printed by Sources/CEncodings/gb18030/generate.py.
        #expect(hash == 0x4EE7_21A5_67D5_D5C2)
    }

    @Test func everyScalarOfTheBasicPlaneHasACode() throws {
        let text = try GB18030Decoder().decode(Self.codes.flatMap(\.self))
        let found = Set(String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value))
        let all = Set((0x80...0xFFFF as ClosedRange<UInt32>).filter { Unicode.Scalar($0) != nil })
        // The places in the private use area that older editions lent to characters that Unicode lacked.
        let moved =
            [0xE78D...0xE796, 0xE7C7...0xE7C7, 0xE81E...0xE81E, 0xE826...0xE826, 0xE82B...0xE82C, 0xE832...0xE832]
            as [ClosedRange<UInt32>]
        let rest: [UInt32] = [0xE843, 0xE854, 0xE864]
        #expect(all.subtracting(found) == Set(moved.flatMap(Array.init) + rest))
    }

    @Test(arguments: [
        ("41", "A"), ("D2BB", "一"), ("D5FEB8AE", "政府"), ("8140", "丂"), ("A1A1", "\u{3000}"), ("A1AA", "—"), ("A1AD", "…"),
        ("A3AC", "，"),
        ("A2E3", "€"), ("A996", "〇"), ("FEA0", "\u{9FBB}"), ("A8BC", "ḿ"), ("A6D9", "\u{FE10}"), ("81308130", "\u{80}"),
        ("8139EE39", "㐀"), ("8431A439", "\u{FFFF}"), ("82359135", "\u{9FBC}"), ("95328236", "𠀀"), ("9439FC36", "😀"),
        ("90308130", "\u{10000}"), ("E3329A35", "\u{10FFFF}"), ("84319533", "\u{FEFF}"), ("", ""),
    ])
    func knownCodes(hex: String, text: String) throws {
        #expect(try GB18030Decoder().decode(bytes(hex)) == Array(text.utf8))
    }

    @Test func theSupplementaryPlanesFollowOneRule() throws {
        for value in stride(from: 0x10000 as UInt32, through: 0x10FFFF, by: 977) {
            let scalar = try #require(Unicode.Scalar(value))
            let code = Self.fourBytes(Int(value) - 0x10000 + 189_000)
            try #require(try GB18030Decoder().decode(code) == Array(String(scalar).utf8))
        }
    }

    @Test(arguments: [
        ("80", 0), ("FF", 0), ("4181", 1), ("D2BBD2", 2), ("D2BB817F", 2), ("D2BB8120", 2), ("D2BB81FF", 2), ("813081", 0),
        ("41813A8130", 1), ("81308130 81308140", 4), ("8431A530", 0), ("8F39FE39", 0), ("E3329A36", 0), ("FE39FE39", 0),
        ("81300A30", 0),
    ])
    func whatStandsForNothingIsFoundAtItsPlace(hex: String, offset: Int) {
        #expect(throws: MalformedText(offset: offset)) { try GB18030Decoder().decode(bytes(hex)) }
    }
}

/// The bytes of hexadecimal digits; blanks are left out.
func bytes(_ hex: String) -> [UInt8] {
    let digits = hex.filter { $0 != " " }.map { UInt8($0.hexDigitValue ?? 0) }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
}
