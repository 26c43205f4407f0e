/// Literals of which a text must hold one, with a guess how often that is the case.
///
/// The guess only chooses among sets that would all do as a filter: it decides how fast a pattern runs, never what it finds.
struct LiteralSet: Sendable {
    /// Where the Han block begins.
    private static let firstHan = 0x4E00
    /// For each scalar of the Han block, whether it is met in nearly every sentence of a report; a table, since loading a
    /// rule set asks some ten thousand times.
    private static let isCommonHan: [Bool] = {
        var table = [Bool](repeating: false, count: 0x5200)
        let common = "的展发和建业设工全新化经产实施大进高推动区人年市会中加民务政行国企生城提保体重点理力项目一二三上完"
        for scalar in common.unicodeScalars { table[Int(scalar.value) - firstHan] = true }
        return table
    }()

    /// Non-empty UTF-8.
    let literals: [[UInt8]]

    /// `nil` where a literal is empty or there is none: no text could fail that.
    init?(_ literals: [[UInt8]]) {
        guard !literals.isEmpty, literals.allSatisfy({ !$0.isEmpty }) else { return nil }
        self.literals = literals
    }

    /// Expected hits a scalar of text; reckoned only where sets are compared, which most never are.
    ///
    /// - Complexity: O(bytes of the literals).
    var frequency: Double {
        literals.reduce(0) { $0 + Self.frequency(of: $1) }
    }

    /// The set that fewer texts pass; `nil` stands for one that all pass.
    static func rarer(_ left: LiteralSet?, _ right: LiteralSet?) -> LiteralSet? {
        guard let left, let right else { return left ?? right }
        return right.frequency < left.frequency ? right : left
    }

    /// The literals without duplicates and, in a small set, without those that hold another one.
    var irreducible: [[UInt8]] {
        guard literals.count > 1 else { return literals }
        let unique = Set(literals).sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
        guard unique.count <= 64 else { return unique }
        return unique.reduce(into: []) { kept, literal in
            if !kept.contains(where: { Self.holds(literal, $0) }) { kept.append(literal) }
        }
    }

    private static func holds(_ text: [UInt8], _ part: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { PatternEngine.firstRange(of: part, in: $0, from: 0) != nil }
    }

    private static func frequency(of literal: [UInt8]) -> Double {
        literal.withUnsafeBufferPointer { bytes in
            var frequency = 1.0
            var index = 0
            while index < bytes.count {
                let step = UTF8Step(bytes, at: index, before: bytes.count)
                frequency *= Self.frequency(of: step.value)
                index += step.width
            }
            return frequency
        }
    }

    private static func frequency(of scalar: UInt32) -> Double {
        switch scalar {
        case 0xFF0C, 0x3001, 0x3002: 0.05
        case 0x30...0x39: 0.01
        case 0x4E00..<0xA000: isCommonHan[Int(scalar) - firstHan] ? 0.01 : 0.001
        default: 0.001
        }
    }
}
