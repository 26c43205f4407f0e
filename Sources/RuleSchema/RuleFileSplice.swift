import Diagnostics
import Localization
import SourceText
import YAML

/// Adds a rule to a rule file and leaves every byte that is there as it is.
package struct RuleFileSplice {
    /// Why a file is left alone.
    package struct Refusal: Error {
        package let problems: [Problem]
    }

    private let source: SourceFile
    private let lineBreak: String

    package init(_ source: SourceFile) {
        self.source = source
        lineBreak = Self.lineBreak(of: source.bytes)
    }

    /// The file with a rule behind its last one.
    ///
    /// - Parameters:
    ///   - rule: an item of a list, the dash at the margin, line by line.
    ///   - id: its id, which no rule of the file may have, sound or not.
    /// - Throws: ``Refusal`` where the file cannot be read, or is written in a way that leaves no place for another item.
    package func adding(_ rule: [String], id: String) throws(Refusal) -> [UInt8] {
        guard source.encoding == .utf8 else { throw refusal(.encoding, at: nil) }
        let (root, faults) = holdsNothing ? (nil, []) : YAMLDocument.parse(source)
        guard faults.isEmpty else { throw Refusal(problems: faults.map(problem)) }
        if let other = root?["rules"]?.sequence?.lazy.compactMap({ $0["id"] }).first(where: { $0.scalar?.value == id }) {
            throw refusal(.taken, at: other.range)
        }
        let place = try place(in: root)
        let text = text(of: rule, at: place)
        let bytes = Array(source.bytes[..<place.offset]) + Array(text.utf8) + Array(source.bytes[place.offset...])
        guard isSound(bytes, beside: root) else { throw refusal(.noPlace, at: root?.range) }
        return bytes
    }

    /// Whether there are only blanks and comments, which is no fault of a file that is to get its first rule.
    private var holdsNothing: Bool {
        source.lines.starts.indices.allSatisfy { line in
            let text = source.bytes[source.contentRange(ofLine: line)].drop { $0 == UInt8(ascii: " ") }
            return text.isEmpty || text.first == UInt8(ascii: "#")
        }
    }

    // MARK: Where

    /// Where an item goes, and how far in.
    private struct Location {
        let offset: Int
        let indent: String
        /// Whether `rules:` is still to be written.
        var needsKey = false
        /// Whether a blank line parts the rules of the file.
        var isApart = true
    }

    private func place(in root: YAMLNode?) throws(Refusal) -> Location {
        guard let root else { return Location(offset: source.bytes.count, indent: "  ", needsKey: true) }
        guard let entries = root.mapping else { throw refusal(.noRuleFile, at: root.range) }
        guard source.bytes[root.range.lowerBound] != UInt8(ascii: "{") else { throw refusal(.flow, at: root.range) }
        guard let rules = entries.first(where: { $0.key.value == "rules" }) else {
            return Location(offset: source.bytes.count, indent: margin(of: root.range.lowerBound) + "  ", needsKey: true)
        }
        if let scalar = rules.value.scalar, scalar.value.isEmpty {
            return Location(offset: lineEnd(from: rules.key.range.upperBound), indent: margin(of: rules.key.range.lowerBound) + "  ", isApart: false)
        }
        guard let items = rules.value.sequence else { throw refusal(.noRuleFile, at: rules.value.range) }
        guard let last = items.last, let dash = dash(before: last.range.lowerBound) else { throw refusal(.flow, at: rules.value.range) }
        let isApart = items.count < 2 || isParted(before: dash)
        return Location(offset: lineEnd(from: last.range.upperBound), indent: margin(of: dash), isApart: isApart)
    }

    /// The dash of an item in block style, with only blanks between the two.
    private func dash(before offset: Int) -> Int? {
        var index = offset - 1
        while index >= 0, source.bytes[index] == UInt8(ascii: " ") { index -= 1 }
        return index >= 0 && source.bytes[index] == UInt8(ascii: "-") ? index : nil
    }

    /// What stands in front of a place in its line, as blanks.
    private func margin(of offset: Int) -> String {
        let start = source.contentRange(ofLine: source.lines.line(at: offset)).lowerBound
        return String(repeating: " ", count: max(0, offset - start))
    }

    private func isParted(before offset: Int) -> Bool {
        let line = source.lines.line(at: offset)
        guard line > 0 else { return false }
        return source.bytes[source.contentRange(ofLine: line - 1)].allSatisfy { $0 == UInt8(ascii: " ") }
    }

    /// The beginning of the next line; a block scalar ends there already.
    private func lineEnd(from offset: Int) -> Int {
        if offset > 0, source.bytes[offset - 1] == UInt8(ascii: "\n") { return offset }
        guard let end = source.bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) else { return source.bytes.count }
        return end + 1
    }

    // MARK: What

    private func text(of rule: [String], at place: Location) -> String {
        let isAtLineStart = place.offset == source.textStart || source.bytes[place.offset - 1] == UInt8(ascii: "\n")
        var lines = rule.map { $0.isEmpty ? "" : place.indent + $0 }
        if place.needsKey { lines.insert(String(place.indent.dropLast(2)) + "rules:", at: 0) }
        if place.isApart, place.offset > source.textStart, !place.needsKey { lines.insert("", at: 0) }
        return (isAtLineStart ? "" : lineBreak) + lines.map { $0 + lineBreak }.joined()
    }

    private static func lineBreak(of bytes: [UInt8]) -> String {
        guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end > 0 else { return "\n" }
        return bytes[end - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    }

    // MARK: Proof

    /// Whether the new text says all that the old one did, and one rule more.
    private func isSound(_ bytes: [UInt8], beside old: YAMLNode?) -> Bool {
        let (root, faults) = YAMLDocument.parse(SourceFile(path: source.path, text: String(decoding: bytes, as: UTF8.self)))
        guard faults.isEmpty, let entries = root?.mapping, let rules = root?["rules"]?.sequence else { return false }
        let before = old?["rules"]?.sequence ?? []
        let others = old?.mapping?.filter { $0.key.value != "rules" } ?? []
        return rules.count == before.count + 1 && zip(rules, before).allSatisfy { $0.says(whatSays: $1) }
            && others.allSatisfy { entry in
                entries.contains { $0.key.value == entry.key.value && $0.value.says(whatSays: entry.value) }
            }
    }

    // MARK: Words

    enum Reason {
        case encoding, noRuleFile, flow, noPlace, taken
    }

    private func problem(_ fault: YAMLError) -> Problem {
        Problem(path: source.path, place: Place(range: fault.range, in: source), message: fault.message, hint: fault.hint)
    }

    private func refusal(_ reason: Reason, at range: ByteRange?) -> Refusal {
        let start = range.map { $0.lowerBound..<min($0.lowerBound + 1, $0.upperBound) }
        return Refusal(problems: [
            Problem(
                path: source.path, place: start.map { Place(range: $0, in: source) }, message: reason.message, hint: reason.hint)
        ])
    }
}

extension RuleFileSplice.Reason {
    fileprivate var message: LocalizedText {
        switch self {
        case .encoding: LocalizedText(zh: "这个文件不是 UTF-8 编码，没有改动它", en: "the file is not UTF-8 and was left as it is")
        case .noRuleFile: LocalizedText(zh: "这里不是规则文件的写法，没有改动它", en: "this is no rule file; it was left as it is")
        case .flow: LocalizedText(zh: "规则写在方括号（花括号）里，接不上新的", en: "the rules stand in brackets, where none can be added")
        case .taken: LocalizedText(zh: "这个编号已经有了", en: "the id is taken")
        case .noPlace: LocalizedText(zh: "找不到能接上新规则的地方，没有改动它", en: "there is no place for another rule; it was left as it is")
        }
    }

    fileprivate var hint: LocalizedText {
        switch self {
        case .encoding: LocalizedText(zh: "先另存为 UTF-8", en: "save it as UTF-8 first")
        case .noRuleFile: LocalizedText(zh: "换一个文件，或不写 -o，把结果贴进去", en: "name another file, or leave -o out and paste the rule")
        case .taken: LocalizedText(zh: "换一个编号", en: "choose another")
        case .flow, .noPlace:
            LocalizedText(
                zh: "把“rules:”下面写成每条以“- id:”开头，或不写 -o，把结果贴进去",
                en: "write the rules as items that begin with “- id:”, or leave -o out and paste the rule")
        }
    }
}

extension YAMLNode {
    /// Whether both are the same value, wherever they stand.
    fileprivate func says(whatSays other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let one), .scalar(let two)): one.value == two.value
        case (.sequence(let one), .sequence(let two)): one.count == two.count && zip(one, two).allSatisfy { $0.says(whatSays: $1) }
        case (.mapping(let one), .mapping(let two)):
            one.count == two.count && zip(one, two).allSatisfy { $0.key.value == $1.key.value && $0.value.says(whatSays: $1.value) }
        default: false
        }
    }
}
