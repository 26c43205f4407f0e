/// A page read back by a parser that is not ours: its elements, and the text in them.
struct PageOutline {
    struct Element {
        let name: String
        let attributes: [String: String]
        /// Positions of the elements round it, outermost first.
        let ancestors: [Int]
    }

    enum Fault: Error, Equatable {
        case unbalanced(String)
        case malformed(String)
    }

    private static let voids: Set<String> = ["!DOCTYPE", "meta", "input"]

    private(set) var elements: [Element] = []
    /// Runs of text with the position of the element that holds each.
    private(set) var texts: [(text: String, element: Int)] = []
    private var open: [Int] = []

    init(_ page: String) throws {
        var rest = Substring(page)
        while let start = rest.firstIndex(of: "<") {
            add(text: rest[..<start])
            guard let end = Self.tagEnd(in: rest[start...]) else { throw Fault.malformed(String(rest.prefix(40))) }
            try tag(rest[rest.index(after: start)..<end])
            rest = rest[rest.index(after: end)...]
            // What stands in these two is no markup.
            if let last = open.last, ["style", "script"].contains(elements[last].name) {
                guard let close = rest.firstRange(of: "</\(elements[last].name)>") else { throw Fault.unbalanced("script") }
                add(text: rest[..<close.lowerBound])
                rest = rest[close.lowerBound...]
            }
        }
        add(text: rest)
        if let last = open.last { throw Fault.unbalanced(elements[last].name) }
    }

    func all(_ name: String, where matches: ([String: String]) -> Bool = { _ in true }) -> [Int] {
        elements.indices.filter { elements[$0].name == name && matches(elements[$0].attributes) }
    }

    /// The text in an element and below it, without elements of some names.
    func text(of element: Int, without names: Set<String> = []) -> String {
        texts.filter { run in
            let path = elements[run.element].ancestors + [run.element]
            guard let depth = path.firstIndex(of: element) else { return false }
            return !path[depth...].contains { names.contains(elements[$0].name) }
        }.map(\.text).joined()
    }

    private mutating func add(text: Substring) {
        guard let element = open.last, !text.isEmpty else { return }
        texts.append((Self.unescaped(text), element))
    }

    private mutating func tag(_ tag: Substring) throws {
        if tag.hasPrefix("/") {
            guard let last = open.popLast(), elements[last].name == tag.dropFirst() else { throw Fault.unbalanced(String(tag)) }
            return
        }
        let name = String(tag.prefix { !$0.isWhitespace })
        var attributes: [String: String] = [:]
        var rest = tag.dropFirst(name.count)
        while let start = rest.firstIndex(where: { !$0.isWhitespace }), name != "!DOCTYPE" {
            rest = rest[start...]
            let key = rest.prefix { $0 != "=" && !$0.isWhitespace }
            rest = rest.dropFirst(key.count)
            guard key.allSatisfy({ $0.isLetter || $0 == "-" }), attributes[String(key)] == nil else {
                throw Fault.malformed(String(tag))
            }
            guard rest.hasPrefix("=\"") else {
                attributes[String(key)] = ""
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != "\"" }
            attributes[String(key)] = Self.unescaped(value)
            rest = rest.dropFirst(value.count + 3)
        }
        elements.append(Element(name: name, attributes: attributes, ancestors: open))
        if !Self.voids.contains(name) { open.append(elements.count - 1) }
    }

    private static func tagEnd(in text: Substring) -> Substring.Index? {
        var isQuoted = false
        for index in text.indices {
            if text[index] == "\"" { isQuoted.toggle() }
            if text[index] == ">", !isQuoted { return index }
        }
        return nil
    }

    private static func unescaped(_ text: Substring) -> String {
        String(text).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
