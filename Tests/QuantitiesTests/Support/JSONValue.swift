/// A JSON value of the conformance data; just enough of a parser for trusted files.
enum JSONValue: Equatable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    init?(_ text: String) {
        var parser = Parser(Array(text.unicodeScalars))
        guard let value = parser.value() else { return nil }
        self = value
    }

    subscript(_ key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var array: [JSONValue] {
        if case .array(let members) = self { members } else { [] }
    }

    var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    var integer: Int? {
        if case .number(let text) = self { Int(text) } else { nil }
    }

    private struct Parser {
        private let text: [Unicode.Scalar]
        private var position = 0

        init(_ text: [Unicode.Scalar]) { self.text = text }

        mutating func value() -> JSONValue? {
            skipBlanks()
            guard position < text.count else { return nil }
            switch text[position] {
            case "{": return object()
            case "[": return list()
            case "\"": return text(upTo: "\"").map(JSONValue.string)
            case "t": return word("true", .bool(true))
            case "f": return word("false", .bool(false))
            case "n": return word("null", .null)
            default: return number()
            }
        }

        private mutating func skipBlanks() {
            while position < text.count, text[position].properties.isWhitespace { position += 1 }
        }

        private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
            skipBlanks()
            guard position < text.count, text[position] == scalar else { return false }
            position += 1
            return true
        }

        private mutating func word(_ word: String, _ value: JSONValue) -> JSONValue {
            position += word.unicodeScalars.count
            return value
        }

        private mutating func number() -> JSONValue {
            var digits = String.UnicodeScalarView()
            while position < text.count, "+-.0123456789eE".unicodeScalars.contains(text[position]) {
                digits.append(text[position])
                position += 1
            }
            if digits.isEmpty { position += 1 }
            return .number(String(digits))
        }

        private mutating func list() -> JSONValue? {
            var members: [JSONValue] = []
            guard take("[") else { return nil }
            if take("]") { return .array([]) }
            repeat {
                guard let member = value() else { return nil }
                members.append(member)
            } while take(",")
            return take("]") ? .array(members) : nil
        }

        private mutating func object() -> JSONValue? {
            var members: [String: JSONValue] = [:]
            guard take("{") else { return nil }
            if take("}") { return .object([:]) }
            repeat {
                skipBlanks()
                guard let key = text(upTo: "\""), take(":"), let member = value() else { return nil }
                members[key] = member
            } while take(",")
            return take("}") ? .object(members) : nil
        }

        private mutating func text(upTo quote: Unicode.Scalar) -> String? {
            guard take(quote) else { return nil }
            var result = String.UnicodeScalarView()
            while position < text.count, text[position] != quote {
                guard let scalar = escaped() else { return nil }
                result.append(scalar)
            }
            position += 1
            return String(result)
        }

        private mutating func escaped() -> Unicode.Scalar? {
            let scalar = text[position]
            position += 1
            guard scalar == "\\", position < text.count else { return scalar }
            let kind = text[position]
            position += 1
            switch kind {
            case "n": return "\n"
            case "t": return "\t"
            case "r": return "\r"
            case "u":
                let digits = String(String.UnicodeScalarView(text[position..<min(position + 4, text.count)]))
                position += 4
                return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
            default: return kind
            }
        }
    }
}
