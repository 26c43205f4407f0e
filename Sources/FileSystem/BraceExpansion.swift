/// `{txt,md}` in a glob: the patterns that it stands for.
enum BraceExpansion {
    /// - Parameter most: readings beyond which braces are left as they are, so that a hostile pattern stays small.
    static func readings(of pattern: [Unicode.Scalar], atMost most: Int) -> [[Unicode.Scalar]] {
        var readings = [pattern]
        var index = 0
        while index < readings.count {
            guard let braces = Braces(in: readings[index]) else {
                index += 1
                continue
            }
            guard readings.count + braces.choices.count <= most else { return [pattern] }
            let (head, tail) = (readings[index][..<braces.range.lowerBound], readings[index][braces.range.upperBound...])
            readings.replaceSubrange(index...index, with: braces.choices.map { Array(head) + $0 + Array(tail) })
        }
        return readings
    }

    /// The first braces of a pattern that close and hold a comma.
    private struct Braces {
        let range: Range<Int>
        let choices: [[Unicode.Scalar]]

        init?(in pattern: [Unicode.Scalar]) {
            var open: [(start: Int, commas: [Int])] = []
            var index = 0
            while index < pattern.count {
                switch pattern[index] {
                case "\\": index += 1
                case "{": open.append((index, []))
                case ",": if !open.isEmpty { open[open.count - 1].commas.append(index) }
                case "}":
                    guard let (start, commas) = open.popLast(), !commas.isEmpty else { break }
                    range = start..<index + 1
                    let edges = [start] + commas + [index]
                    choices = zip(edges, edges.dropFirst()).map { Array(pattern[$0 + 1..<$1]) }
                    return
                default: break
                }
                index += 1
            }
            return nil
        }
    }
}
