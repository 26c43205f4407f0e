import Localization
import SourceText

/// Guesses at the slip behind sound YAML that is not what was wanted; only a loader knows what was.
extension YAMLNode {
    /// What to tell the author about a node that is not what was wanted; `nil` where no slip shows.
    package func hint(expecting expectation: YAMLExpectation, in source: SourceFile) -> LocalizedText? {
        switch (expectation, content) {
        case (.mapping, .scalar(let scalar)) where scalar.style == .plain:
            ColonSlip(in: source.line(at: scalar.range.lowerBound).clamped(to: scalar.range), of: source)?.advice
        case (.sequence, .scalar(let scalar)) where scalar.style == .plain: scalar.separatorAdvice
        case (.sequence, .sequence(let items)) where items.count == 1: items[0].hint(expecting: .sequence, in: source)
        case (.text, .sequence), (.text, .mapping): bracketAdvice(in: source)
        case (.keyword, .scalar(let scalar)): scalar.keywordAdvice
        default: nil
        }
    }

    /// `find: [甲乙]` or `message: {前: x}`: text that begins with a bracket.
    private func bracketAdvice(in source: SourceFile) -> LocalizedText? {
        guard let byte = source.byte(at: range.lowerBound), "[{".utf8.contains(byte) else { return nil }
        return LocalizedText(
            zh: "以“[”或“{”开头的文字要放进单引号：\(source.quotation(of: range))",
            en: "text that begins with “[” or “{” belongs in single quotes: \(source.quotation(of: range))")
    }
}

extension YAMLScalar {
    /// `甲，乙、丙` where a list was wanted.
    fileprivate var separatorAdvice: LocalizedText? {
        guard value.utf8.count < 200, value.unicodeScalars.contains(where: { "，、".unicodeScalars.contains($0) }) else {
            return nil
        }
        return LocalizedText(
            zh: "列表要写成 [甲, 乙]，用半角逗号加空格隔开，不用“，”和“、”",
            en: "write a list as [a, b] with ASCII commas; “，” and “、” do not separate items")
    }

    /// A word in Chinese quotation marks or of full-width letters.
    fileprivate var keywordAdvice: LocalizedText? {
        let scalars = value.unicodeScalars
        if let first = scalars.first, let last = scalars.last, "“‘「＂＇".unicodeScalars.contains(first),
            "”’」＂＇".unicodeScalars.contains(last)
        {
            return LocalizedText(zh: "这里不要用中文引号", en: "leave out the Chinese quotation marks")
        }
        guard scalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) || $0.value == 0x3000 }) else { return nil }
        return LocalizedText(zh: "请用半角字符：\(halfWidthValue)", en: "use ASCII characters: \(halfWidthValue)")
    }

    private var halfWidthValue: String {
        value.unicodeScalars.reduce(into: "") { text, scalar in
            let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
            text.unicodeScalars.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
    }
}
