/// One sort of paired marks, such as （ and ）.
struct PairsKind: Sendable, Hashable {
    let opening: UInt32
    let closing: UInt32
    /// Kinds of one family close each other's marks: （ and (.
    let family: Int
    /// Whether the rule asks for it; half-width brackets are followed even unasked, to find pairs of mixed width.
    let isAskedFor: Bool

    /// “ ” and ‘ ’, which begin every paragraph of a long quotation but end only the last.
    var isQuotation: Bool { opening == 0x201C || opening == 0x2018 }

    /// The marks that stand inside these, in place of the same again.
    var inner: (opening: UInt32, closing: UInt32)? {
        switch opening {
        case 0x201C: (0x2018, 0x2019)
        case 0x2018: (0x201C, 0x201D)
        case 0x300A: (0x3008, 0x3009)
        default: nil
        }
    }
}

/// The marks that a rule looks at, for finding them in a text.
struct PairsKinds: Sendable {
    let kinds: [PairsKind]
    let families: Int
    /// By scalar.
    private let roles: [UInt32: (kind: Int, isOpening: Bool)]
    /// Lead bytes of the UTF-8 of all marks.
    private let isLead: [Bool]
    /// Lowest eight bits of all marks: what fails this is no mark.
    private let isLow: [Bool]

    /// - Parameter pairs: of two different scalars each; no scalar twice.
    init(_ pairs: [(opening: UInt32, closing: UInt32)]) {
        var kinds: [PairsKind] = []
        var families: [UInt32: Int] = [:]
        for pair in pairs {
            let family = families[Self.folded(pair.opening)] ?? families.count
            families[Self.folded(pair.opening)] = family
            kinds.append(PairsKind(opening: pair.opening, closing: pair.closing, family: family, isAskedFor: true))
        }
        for kind in kinds {
            guard let other = Self.otherWidth(kind.opening), let end = Self.otherWidth(kind.closing) else { continue }
            guard !pairs.contains(where: { $0.opening == other }) else { continue }
            kinds.append(PairsKind(opening: other, closing: end, family: kind.family, isAskedFor: false))
        }
        self.init(kinds: kinds, families: families.count)
    }

    private init(kinds: [PairsKind], families: Int) {
        var roles: [UInt32: (kind: Int, isOpening: Bool)] = [:]
        var isLead = [Bool](repeating: false, count: 256)
        var isLow = isLead
        for (number, kind) in kinds.enumerated() {
            roles[kind.opening] = (number, true)
            roles[kind.closing] = (number, false)
            for scalar in [kind.opening, kind.closing].compactMap(Unicode.Scalar.init) {
                if let lead = UTF8.encode(scalar)?.first { isLead[Int(lead)] = true }
                isLow[Int(scalar.value & 0xFF)] = true
            }
        }
        self.kinds = kinds
        self.families = families
        self.roles = roles
        self.isLead = isLead
        self.isLow = isLow
    }

    /// The marks in a stretch of text, in its order.
    ///
    /// - Complexity: O(bytes).
    func forEachMark(
        in bytes: [UInt8], range: Range<Int>, _ body: (_ kind: Int, _ isOpening: Bool, _ place: Range<Int>) -> Void
    ) {
        bytes.withUnsafeBufferPointer { bytes in
            isLead.withUnsafeBufferPointer { isLead in
                var index = range.lowerBound
                while index < range.upperBound {
                    let lead = bytes[index]
                    guard isLead[Int(lead)] else {
                        // Most of a text: the two bytes behind such a lead are no leads.
                        index &+= lead < 0xE0 ? 1 : 3
                        continue
                    }
                    let start = index
                    let scalar = LocatedScalars.scalar(in: bytes, at: &index)
                    if isLow[Int(scalar & 0xFF)], let role = roles[scalar] { body(role.kind, role.isOpening, start..<index) }
                }
            }
        }
    }

    // MARK: Width

    private static func folded(_ scalar: UInt32) -> UInt32 {
        isFullWidth(scalar) ? scalar - widthOffset : scalar
    }

    private static func otherWidth(_ scalar: UInt32) -> UInt32? {
        if isFullWidth(scalar) { return scalar - widthOffset }
        return isFullWidth(scalar + widthOffset) ? scalar + widthOffset : nil
    }

    /// The full-width form of a mark.
    static func widened(_ scalar: UInt32) -> UInt32 {
        isFullWidth(scalar + widthOffset) ? scalar + widthOffset : scalar
    }

    private static func isFullWidth(_ scalar: UInt32) -> Bool { (0xFF01...0xFF5E).contains(scalar) }

    /// From ASCII to the full-width forms.
    private static let widthOffset: UInt32 = 0xFEE0
}
