import Localization
import SourceText

/// What stands before and after the one document of a file; looked at here, because libyaml takes time that grows with the
/// square of the number of directives.
extension SourceFile {
    /// The fault of a file without content, or of a `%` line at its top.
    var prologueFault: YAMLError? {
        let index = skippingDocumentEnds(from: textStart)
        if index == bytes.count { return .noContent(in: self) }
        guard byte(at: index) == UInt8(ascii: "%"), line(at: index).lowerBound == index else { return nil }
        return YAMLError(
            LocalizedText(zh: "不支持以“%”开头的指令行", en: "directives, lines that begin with “%”, are not supported"),
            hint: LocalizedText(
                zh: "请删去这一行；如果它是内容，请写成“键: '值'”，值放进单引号",
                en: "delete the line; if it is content, write it as “key: 'value'” in single quotes"),
            at: line(at: index))
    }

    /// The fault of anything but comments after the end of the document.
    func furtherDocumentFault(after end: Int) -> YAMLError? {
        let index = skippingDocumentEnds(from: end)
        guard index < bytes.count else { return nil }
        return starts(with: "---", at: index) ? .secondDocument(at: index..<index + 3) : .textAfterEnd(at: line(at: index))
    }

    /// The first offset that holds content or a directive.
    private func skippingDocumentEnds(from offset: Int) -> Int {
        var index = skippingBlanksAndComments(from: offset)
        while starts(with: "...", at: index) { index = skippingBlanksAndComments(from: index + 3) }
        return index
    }

    /// From the start of a collection to its bracket, or to the end of its last child: libyaml ends a collection without
    /// brackets where the next token begins, which may be lines later.
    func collectionRange(from start: ByteRange, lastChild: ByteRange?, end: ByteRange) -> ByteRange {
        let closer = end.isEmpty ? nil : byte(at: end.upperBound - 1)
        if closer == UInt8(ascii: "]") || closer == UInt8(ascii: "}") { return start.lowerBound..<end.upperBound }
        return start.lowerBound..<(lastChild ?? start).upperBound
    }
}
