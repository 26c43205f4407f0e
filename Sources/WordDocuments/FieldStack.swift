/// Fields that have begun and not ended, within one another: their instructions are not text, their results are.
struct FieldStack {
    /// For each field whether its result has begun.
    private var fields: [Bool] = []
    private var instructions = 0

    /// Whether what is read belongs to an instruction.
    var isInInstruction: Bool { instructions > 0 }
    var isInField: Bool { !fields.isEmpty }

    /// - Parameter kind: the type of a field character; an end without a beginning changes nothing.
    mutating func pass(_ kind: String?) {
        switch kind {
        case "begin":
            fields.append(false)
            instructions += 1
        case "separate":
            guard let last = fields.indices.last, !fields[last] else { return }
            fields[last] = true
            instructions -= 1
        case "end":
            if let hasResult = fields.popLast(), !hasResult { instructions -= 1 }
        default: break
        }
    }
}
