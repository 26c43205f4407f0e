import Localization
import SourceText

/// Values that begin with a character that YAML keeps for itself, and block scalars that go on where they may not.
extension SyntaxFailure {
    var reservedCharacter: YAMLError? {
        guard let offset = reservedOffset, !source.isLineEnd(at: offset) else { return nil }
        let character = source.text(in: source.scalar(at: offset))
        let range = source.value(from: offset)
        return YAMLError(
            LocalizedText(
                zh: "值不能直接以“\(character)”开头，YAML 另有用处",
                en: "a value cannot begin with a bare “\(character)”, which YAML keeps for itself"),
            hint: LocalizedText(
                zh: "请把整个值放进单引号：\(source.quotation(of: range))",
                en: "put the whole value in single quotes: \(source.quotation(of: range))"),
            at: range)
    }

    /// Where the character stands, if it is the reason.
    private var reservedOffset: Int? {
        switch problem {
        case "found character that cannot start any token", "mapping keys are not allowed in this context": offset
        case "did not find expected alphabetic or numeric character", "did not find expected whitespace or line break",
            "did not find the expected '>'", "did not find expected tag URI", "found undefined tag handle",
            "did not find expected '!'", "did not find URI escaped octet":
            "*&!".utf8.contains(source.byte(at: start) ?? 0) ? start : nil
        default: nil
        }
    }

    var blockScalar: YAMLError? {
        guard let mark = source.byte(at: start), mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") else {
            return unindentedBlock
        }
        guard ["did not find expected comment or line break", "found an indentation indicator equal to 0"].contains(problem)
        else {
            return nil
        }
        let character = source.text(in: start..<start + 1)
        let range = source.value(from: start)
        return YAMLError(
            LocalizedText(
                zh: "“\(character)”开头表示下面几行是多行文字，它自己这一行不能再写内容",
                en: "“\(character)” announces text on the following lines; its own line holds no content"),
            hint: LocalizedText(
                zh: "多行文字从下一行写起并缩进；只有一行就放进单引号：\(source.quotation(of: range))",
                en: "begin the text on the next line, indented; for one line use single quotes: \(source.quotation(of: range))"),
            at: range)
    }

    /// Text under `|` that is not indented.
    private var unindentedBlock: YAMLError? {
        guard ["could not find expected ':'", "did not find expected key"].contains(problem), let scalar = lastScalar,
            scalar.style == .literal || scalar.style == .folded
        else { return nil }
        let next = source.skippingBlanksAndComments(from: scalar.range.upperBound)
        guard next == start || next == offset else { return nil }
        return YAMLError(
            LocalizedText(
                zh: scalar.value.isEmpty ? "多行文字没有缩进" : "这一行比上面的多行文字缩进少，不再属于它",
                en: scalar.value.isEmpty
                    ? "the text of several lines is not indented"
                    : "this line is indented less than the text above and no longer belongs to it"),
            hint: LocalizedText(
                zh: "“|”或“>”下面的每一行都要比它的键多缩进两个空格，并且左对齐",
                en: "indent every line under “|” or “>” two spaces more than its key, all alike"),
            at: source.trimmed(source.line(at: next)))
    }
}
