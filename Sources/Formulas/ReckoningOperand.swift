import Quantities

/// A figure that takes part in a comparison, with its place in the formula and in the draft.
struct ReckoningOperand {
    /// Position in ``Formula/slots``, and in the list that the slot took.
    struct Position: Hashable {
        let slot: Int
        let member: Int
    }

    let position: Position
    /// `nil` for a number that was counted.
    let quantity: Quantity?
    let mention: Mention

    /// What it can mean as carefully written, in base units; `nil` for a counted number and a date that is not written in full.
    var core: Interval? {
        guard let quantity else { return nil }
        do throws(Obstacle) {
            return try Estimate(basis: quantity, nominal: false).core
        } catch {
            return nil
        }
    }
}

extension Formula {
    /// The figures of the draft that take part in a judgement, in the order of the text.
    func operands(
        of judgement: Judgement, _ bindings: [String: Binding], _ mentions: [String: [Mention]]
    ) -> [ReckoningOperand] {
        let comparison = comparisons[judgement.comparison]
        var operands: [ReckoningOperand] = []
        var seen = Set<ReckoningOperand.Position>()
        for use in uses(in: [comparison.left, comparison.right], of: judgement.member) {
            let binding = bindings[slots[use.slot]]
            for (member, mention) in (mentions[slots[use.slot]] ?? []).enumerated() {
                let position = ReckoningOperand.Position(slot: use.slot, member: member)
                guard use.member == nil || use.member == member || binding?.isSingle == true, seen.insert(position).inserted
                else {
                    continue
                }
                operands.append(ReckoningOperand(position: position, quantity: binding?.quantity(at: member), mention: mention))
            }
        }
        // The sort is stable only by the position as a second key.
        return operands.sorted { left, right in
            (left.mention.range.lowerBound, left.position.slot, left.position.member)
                < (right.mention.range.lowerBound, right.position.slot, right.position.member)
        }
    }

    /// The slots under some steps, with the only member that counts, if not all do: a sum takes all members of its list.
    private func uses(in roots: [Int], of member: Int?) -> [(slot: Int, member: Int?)] {
        var found: [(slot: Int, member: Int?)] = []
        var rest = roots.map { (step: $0, member: member) }
        while let (step, member) = rest.popLast() {
            switch steps[step] {
            case .constant: break
            case .slot(let slot): found.append((slot, member))
            case .negation(let operand): rest.append((operand, member))
            case .binary(_, let left, let right): rest += [(left, member), (right, member)]
            case .function(.years, let operand): rest.append((operand, member))
            case .function(_, let operand): rest.append((operand, nil))
            }
        }
        return found
    }
}
