/// Escapes such as `\ud83d` without their other half, which programs that count in UTF-16 write when they cut an emoji in two.
enum LoneSurrogates {
    private static let replacement = Array("fffd".utf8)

    /// The same JSON with U+FFFD in the place of every half; every byte keeps its place.
    ///
    /// - Complexity: O(bytes).
    static func mended(_ json: [UInt8]) -> [UInt8] {
        guard var index = json.firstIndex(of: UInt8(ascii: "\\")) else { return json }
        var result = json
        // A backslash stands in strings only; what follows it belongs to it.
        while index < json.count {
            guard json[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            guard let unit = unit(at: index, of: json) else {
                index += 2
                continue
            }
            if isHigh(unit), let next = self.unit(at: index + 6, of: json), isLow(next) {
                index += 12
                continue
            }
            if isHigh(unit) || isLow(unit) { result.replaceSubrange(index + 2..<index + 6, with: replacement) }
            index += 6
        }
        return result
    }

    /// The UTF-16 unit that an escape at an index stands for.
    private static func unit(at index: Int, of json: [UInt8]) -> UInt32? {
        guard index + 6 <= json.count, json[index] == UInt8(ascii: "\\"), json[index + 1] == UInt8(ascii: "u") else { return nil }
        var unit: UInt32 = 0
        for byte in json[index + 2..<index + 6] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue, byte < 0x80 else { return nil }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }

    private static func isHigh(_ unit: UInt32) -> Bool { (0xD800..<0xDC00).contains(unit) }

    private static func isLow(_ unit: UInt32) -> Bool { (0xDC00..<0xE000).contains(unit) }
}
