import Localization
import SourceText

/// libyaml's refusal together with what is needed to say it in the author's terms.
struct SyntaxFailure {
    let source: SourceFile
    /// libyaml's own words.
    let problem: String
    /// The byte at which libyaml stopped.
    let offset: Int
    /// Where the construct that could not be read began; the place of the stop where libyaml names none.
    let start: Int
    /// The scalar read last.
    let lastScalar: YAMLScalar?
    /// The offset of the innermost bracket that is open.
    let openBracket: Int?

    init(_ failure: EventStream.Failure, in source: SourceFile, after lastScalar: YAMLScalar?, inside openBracket: Int?) {
        self.source = source
        self.lastScalar = lastScalar
        self.openBracket = openBracket
        problem = failure.problem
        offset = failure.offset
        start = failure.contextOffset ?? failure.offset
    }

    /// The first explanation that fits, from what is seen in the text to what libyaml says.
    var explained: YAMLError {
        invisibleCharacter ?? quotes ?? reservedCharacter ?? blockScalar ?? colon ?? brackets ?? indentation ?? unexplained
    }

    /// The scalar at which libyaml stopped.
    var place: ByteRange { source.scalar(at: offset) }

    /// The first offset of the line of `offset` that holds no blank.
    func textStart(ofLineAt offset: Int) -> Int {
        source.skippingBlanks(from: source.line(at: offset).lowerBound)
    }

    /// Whether libyaml stopped at the first thing of a line.
    var isAtLineStart: Bool { textStart(ofLineAt: offset) == offset }

    /// The offset of the byte before the place of the stop, blanks left out; -1 at the start of the file.
    var previousOffset: Int {
        var index = offset - 1
        while source.isBlank(at: index) { index -= 1 }
        return index
    }

    /// The scalar read last, if libyaml stopped right behind it.
    var scalarBefore: YAMLScalar? {
        lastScalar.flatMap { source.skippingBlanks(from: $0.range.upperBound) == offset ? $0 : nil }
    }

    /// Whether a range lies on more than one line.
    func isMultiline(_ range: ByteRange) -> Bool {
        source.lineNumber(at: range.lowerBound) < source.lineNumber(at: range.upperBound)
    }

    private var unexplained: YAMLError {
        YAMLError(
            LocalizedText(zh: "YAML 写法有误，读到这里读不下去", en: "this is not sound YAML; reading stops here"),
            hint: LocalizedText(
                zh: "请检查这里和上一行的缩进、冒号、引号、括号（libyaml：\(problem)）",
                en: "check indentation, colons, quotation marks and brackets here and on the line above (libyaml: \(problem))"),
            at: place)
    }
}
