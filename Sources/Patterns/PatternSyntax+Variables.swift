extension PatternSyntax {
    /// The pattern with the values of its variables in their places, or `nil` where one has none that can stand there.
    func filling(values: [String: String]) -> PatternSyntax? {
        var isComplete = true
        let filled = filling { name, sum in
            guard let value = values[name], !value.isEmpty else {
                isComplete = false
                return ""
            }
            guard let sum else { return value }
            guard let result = Self.adding(sum, to: value) else {
                isComplete = false
                return ""
            }
            return result
        }
        return isComplete ? filled : nil
    }

    /// The pattern with what `value` says for the name of each variable and the number to add to it.
    func filling(_ value: (_ name: String, _ sum: Int?) -> String) -> PatternSyntax {
        PatternSyntax(root: Self.filling(root, value), slots: slots, authorGroups: authorGroups, variables: [])
    }

    private static func filling(_ node: PatternNode, _ value: (String, Int?) -> String) -> PatternNode {
        guard case .variable(let name, let sum, let ignoringCase) = node.content else {
            return node.replacing(children: node.children.map { filling($0, value) })
        }
        let scalars = value(name, sum).unicodeScalars.map {
            PatternNode(.literal($0, ignoringCase: ignoringCase), at: node.range)
        }
        return PatternNode(.sequence(scalars), at: node.range)
    }

    /// The sum in decimal digits, or `nil` where `value` is no decimal integer or the sum is out of reach.
    private static func adding(_ sum: Int, to value: String) -> String? {
        guard value.utf8.allSatisfy({ ("0"..."9").contains(Unicode.Scalar($0)) || $0 == UInt8(ascii: "-") }) else { return nil }
        guard let number = Int(value) else { return nil }
        let (result, overflow) = number.addingReportingOverflow(sum)
        return overflow ? nil : String(result)
    }
}
