import Localization

/// What to say about a mark. Marks are set in 「」, since “ ” would drown them.
struct PairsWords {
    let mark: PairsMark
    let kind: PairsKind

    private var here: String { string(mark.isOpening ? kind.opening : kind.closing) }
    private var partner: String { string(mark.isOpening ? kind.closing : kind.opening) }

    var values: [String: LocalizedText] {
        [
            "mark": LocalizedText(verbatim: here), "标点": LocalizedText(verbatim: here),
            "partner": LocalizedText(verbatim: partner), "配对": LocalizedText(verbatim: partner),
        ]
    }

    func message(_ fault: PairsFault) -> LocalizedText {
        switch fault {
        case .unclosed:
            LocalizedText(zh: "「\(here)」后面没有「\(partner)」与它配对，请补上", en: "“\(here)” is never closed by “\(partner)”")
        case .unopened:
            LocalizedText(zh: "「\(here)」前面没有「\(partner)」与它配对，请补上", en: "“\(here)” closes nothing: “\(partner)” is missing")
        case .crossing:
            LocalizedText(zh: "「\(here)」之前还有一对标点没有结束，两对标点交叉了", en: "“\(here)” comes before a pair inside it has ended")
        case .nesting: nestingMessage
        case .direction:
            LocalizedText(zh: "「\(here)」的方向反了，这里应为「\(partner)」", en: "“\(here)” looks the wrong way; write “\(partner)”")
        case .width:
            LocalizedText(
                zh: "一对括号里「\(here)」是半角，另一个是全角，宜都用全角",
                en: "“\(here)” is half-width, its partner full-width; use full-width for both")
        }
    }

    private var nestingMessage: LocalizedText {
        let marks = kind.inner.map { string($0.opening) + string($0.closing) } ?? ""
        return LocalizedText(
            zh: "「\(here)」里面又用了「\(here)」，里层应改用「\(marks)」", en: "“\(here)” inside “\(here)”; write “\(marks)” for the inner ones")
    }

    /// What the other mark has to do with it.
    func note(_ fault: PairsFault) -> LocalizedText {
        switch fault {
        case .crossing: LocalizedText(zh: "这一个还没有结束", en: "this one has not ended")
        case .nesting: LocalizedText(zh: "外层从这里开始", en: "the outer one begins here")
        case .unclosed, .unopened, .direction, .width: LocalizedText(zh: "与它配对的在这里", en: "its partner stands here")
        }
    }

    private func string(_ scalar: UInt32) -> String {
        Unicode.Scalar(scalar).map { String($0) } ?? ""
    }
}
