/// The part of a glob that stands for one name of a path.
struct NamePattern: Sendable {
    private enum Part: Sendable {
        case scalar(Unicode.Scalar)
        case anyScalar
        case anyRun
        /// `[a-z]`, or with `!` or `^` in front whatever it leaves.
        case scalars([ClosedRange<Unicode.Scalar>], isNegated: Bool)

        func matches(_ scalar: Unicode.Scalar) -> Bool {
            switch self {
            case .scalar(let own): own == scalar
            case .anyScalar: true
            case .anyRun: false
            case .scalars(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
            }
        }
    }

    private let parts: [Part]

    init(_ text: some Collection<Unicode.Scalar>) {
        var parts: [Part] = []
        var rest = Array(text)[...]
        while let scalar = rest.popFirst() {
            switch scalar {
            case "*": parts.append(.anyRun)
            case "?": parts.append(.anyScalar)
            case "[": parts.append(Self.scalars(&rest) ?? .scalar("["))
            case "\\": parts.append(.scalar(rest.popFirst() ?? "\\"))
            default: parts.append(.scalar(scalar))
            }
        }
        self.parts = parts
    }

    /// Takes a set off the text behind its bracket; `nil` where it does not end, so that the bracket stands for itself.
    private static func scalars(_ rest: inout ArraySlice<Unicode.Scalar>) -> Part? {
        var text = rest
        let isNegated = text.first == "!" || text.first == "^"
        if isNegated { text = text.dropFirst() }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let first = text.popFirst() {
            // A bracket that comes first is one of the set.
            if first == "]", !ranges.isEmpty {
                rest = text
                return .scalars(ranges, isNegated: isNegated)
            }
            let start = first == "\\" ? text.popFirst() ?? first : first
            if text.first == "-", let end = text.dropFirst().first, end != "]" {
                text = text.dropFirst(2)
                ranges.append(min(start, end)...max(start, end))
            } else {
                ranges.append(start...start)
            }
        }
        return nil
    }

    /// - Complexity: O(name · parts).
    func matches(_ name: [Unicode.Scalar]) -> Bool {
        var (at, part) = (0, 0)
        var retry: (at: Int, part: Int)?
        while at < name.count {
            if part < parts.count, case .anyRun = parts[part] {
                part += 1
                retry = (at, part)
            } else if part < parts.count, parts[part].matches(name[at]) {
                at += 1
                part += 1
            } else if let last = retry {
                retry = (last.at + 1, last.part)
                (at, part) = (last.at + 1, last.part)
            } else {
                return false
            }
        }
        return parts[part...].allSatisfy { if case .anyRun = $0 { true } else { false } }
    }
}
