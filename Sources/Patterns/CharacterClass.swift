/// A set of scalars as `[…]`, `\d` or `.` writes it.
struct CharacterClass: Sendable, Hashable {
    /// One entry between the brackets.
    enum Member: Sendable, Hashable {
        case scalars(ClosedRange<Unicode.Scalar>)
        /// A set that the regex engine knows by name, as it is written inside brackets: `\d`, `\p{Han}`, `[:alpha:]`.
        case named(String)
    }

    let isNegated: Bool
    let members: [Member]

    /// `.`: anything but a line break.
    static let anyInLine = CharacterClass(isNegated: true, members: [.scalars("\n"..."\n"), .scalars("\r"..."\r")])

    /// Pairs of named sets that together hold every scalar.
    private static let complements = [["\\d", "\\D"], ["\\w", "\\W"], ["\\s", "\\S"], ["\\h", "\\H"], ["\\v", "\\V"]]

    /// Every scalar of the class in order, or `nil` where there are more than `limit` or a named set takes part.
    func scalars(upTo limit: Int) -> [Unicode.Scalar]? {
        guard !isNegated else { return nil }
        var values: [UInt32] = []
        for member in members {
            guard case .scalars(let range) = member else { return nil }
            guard range.upperBound.value - range.lowerBound.value < UInt32(limit) else { return nil }
            for value in range.lowerBound.value...range.upperBound.value where !values.contains(value) { values.append(value) }
            guard values.count <= limit else { return nil }
        }
        return values.sorted().compactMap(Unicode.Scalar.init)
    }

    /// Whether the class provably holds nothing, as `[^\s\S]`.
    var isEmpty: Bool {
        isNegated && Self.complements.contains { pair in pair.allSatisfy { members.contains(.named($0)) } }
    }

    /// Whether a line feed or a carriage return may be in the class.
    var mayHoldLineBreak: Bool {
        let listed = ["\n", "\r"].map { (scalar: Unicode.Scalar) in members.contains { $0.lists(scalar) } }
        if isNegated { return listed.contains(false) && !members.contains(.named("\\s")) && !members.contains(.named("\\v")) }
        return listed.contains(true) || members.contains { !$0.staysInLine }
    }

    /// Whether the class may hold anything but line breaks.
    var mayHoldOther: Bool {
        isNegated
            || members.contains { member in
                guard case .scalars(let range) = member else { return true }
                return range.lowerBound != range.upperBound || !range.lowerBound.isLineBreak
            }
    }
}

extension CharacterClass.Member {
    fileprivate func lists(_ scalar: Unicode.Scalar) -> Bool {
        guard case .scalars(let range) = self else { return false }
        return range.contains(scalar)
    }

    /// Whether no line break comes from this entry by way of a named set.
    fileprivate var staysInLine: Bool {
        guard case .named(let name) = self else { return true }
        return ["\\d", "\\w", "\\h", "\\S", "\\V"].contains(name)
    }
}
