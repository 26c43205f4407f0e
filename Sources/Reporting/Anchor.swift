/// A place of a page that can be linked to; numbers count through the whole page.
enum Anchor {
    /// A finding in the list.
    case finding(Int)
    /// The words of a finding in the draft.
    case mark(Int)
    /// A figure that takes part in the reckoning of a finding.
    case operand(Int, Int)
    /// A place that a note of a finding names.
    case note(Int, Int)
    /// A paragraph of a file.
    case paragraph(Int, Int)
    case file(Int)
    /// A part of the page.
    case part(StaticString)

    func append(to output: inout [UInt8]) {
        switch self {
        case .finding(let number): append("f", [number], to: &output)
        case .mark(let number): append("m", [number], to: &output)
        case .operand(let number, let operand): append("o", [number, operand + 1], to: &output)
        case .note(let number, let note): append("n", [number, note + 1], to: &output)
        case .paragraph(let file, let paragraph): append("p", [file, paragraph + 1], to: &output)
        case .file(let number): append("file-", [number], to: &output)
        case .part(let name): output.append(name)
        }
    }

    private func append(_ letter: StaticString, _ numbers: [Int], to output: inout [UInt8]) {
        output.append(letter)
        for (index, number) in numbers.enumerated() {
            if index > 0 { output.append(UInt8(ascii: "-")) }
            output.append(decimal: number)
        }
    }
}
