import Diagnostics
import DocumentModel
import Localization
import RuleModel
import SourceText

/// What is said about one use of 分别.
struct RespectivelyWording {
    private let use: RespectivelyUse
    private let sentence: RespectivelySentence
    private let text: TextView

    init(_ use: RespectivelyUse, in sentence: RespectivelySentence, _ text: TextView) {
        self.use = use
        self.sentence = sentence
        self.text = text
    }

    /// From 分别 to the last value, in the source.
    var place: ByteRange {
        let start = sentence.tokens[use.marker].range.lowerBound
        return text.sourceRange(of: start..<sentence.tokens[use.values.lastToken].range.upperBound)
    }

    /// Each value in the source.
    var values: [ByteRange] {
        use.values.figures.map { text.sourceRange(of: sentence.tokens[$0].range) }
    }

    var finding: Finding {
        Finding(
            at: place, message,
            values: ["items": items, "项数": items, "values": valueCount, "个数": valueCount], notes: [subjectNote] + valueNotes)
    }

    private var message: LocalizedText {
        let marker = text.text(in: sentence.tokens[use.marker].range)
        if case .uneven = use.outcome {
            return LocalizedText(
                zh: "“\(marker)”后面的几列数个数不一样（\(valueCount.zh)），请核对有没有多写、漏写",
                en: "the lists of figures behind \(marker) differ in length (\(valueCount.en)): is one missing or too many?")
        }
        return LocalizedText(
            zh: "“\(marker)”前面是\(items.zh)，后面是\(valueCount.zh)，对不上，请核对有没有多写、漏写，顿号用得对不对",
            en: "before \(marker) stand \(items.en), behind it \(valueCount.en): is one missing or too many?")
    }

    // MARK: Numbers

    /// 2项, 2项或3项, 2至5项
    private var items: LocalizedText {
        let counts = use.subjects.counts.several
        guard let low = counts.first, let high = counts.last else { return LocalizedText(verbatim: "") }
        switch counts.count {
        case 1: return LocalizedText(zh: "\(low)项", en: "\(low) items")
        case 2: return LocalizedText(zh: "\(low)项或\(high)项", en: "\(low) or \(high) items")
        default: return LocalizedText(zh: "\(low)至\(high)项", en: "\(low) to \(high) items")
        }
    }

    /// 3个数; of several lists 2个、3个
    private var valueCount: LocalizedText {
        let counts = use.values.lists.map(\.figures.count).filter { $0 > 1 }
        if let count = counts.first, counts.allSatisfy({ $0 == count }) {
            return LocalizedText(zh: "\(count)个数", en: "\(count) figures")
        }
        let all = counts.map(String.init)
        return LocalizedText(zh: all.map { $0 + "个" }.joined(separator: "、"), en: all.joined(separator: ", "))
    }

    // MARK: Notes

    private var subjectNote: Note {
        let range = sentence.trimmed(use.subjects.range)
        let quote = Self.shortened(text.text(in: range))
        let message =
            switch use.subjects.origin {
            case .words: LocalizedText(zh: "前面是\(items.zh)：\(quote)", en: "\(items.en) before it: \(quote)")
            case .values: LocalizedText(zh: "前一个“分别”后面是\(items.zh)：\(quote)", en: "\(items.en) behind the one before: \(quote)")
            }
        return Note(message, at: text.sourceRange(of: range))
    }

    private var valueNotes: [Note] {
        use.values.lists.filter { $0.figures.count > 1 }.map { list in
            let count = list.figures.count
            let figures = list.figures.map { text.text(in: sentence.tokens[$0].range) }
            let first = sentence.tokens[list.figures[0]].range
            let last = sentence.tokens[list.figures[count - 1]].range
            return Note(
                LocalizedText(
                    zh: "后面是\(count)个数：\(Self.shortened(figures.joined(separator: "、")))",
                    en: "\(count) figures behind it: \(Self.shortened(figures.joined(separator: ", ")))"),
                at: text.sourceRange(of: first.lowerBound..<last.upperBound))
        }
    }

    /// A quotation of a few dozen characters.
    private static func shortened(_ text: String) -> String {
        text.count <= 40 ? text : text.prefix(18) + "……" + text.suffix(18)
    }

    // MARK: What the rule stands for

    static func expansion(of markers: [[UInt8]]) -> Expansion {
        let words = markers.map { String(decoding: $0, as: UTF8.self) }
        return Expansion(
            title: LocalizedText(
                zh: "“\(words.joined(separator: "”“"))”两边的个数", en: "numbers on both sides of \(words.joined(separator: ", "))"),
            description: LocalizedText(
                zh: "前面的项数（顿号必分、“和”可分可不分、“城乡”可算两项……凡说得通的数法都算）要有一种等于后面数的个数",
                en: "one of the numbers of items before it that make sense must be the number of figures behind it"),
            formula: "个数(项) = 个数(数)",
            guards: [.single, .noItems, .others, .times, .values(.others), .values(.gap), .values(.unread)].map(explanation))
    }

    // MARK: Reasons

    static func explanation(of reason: RespectivelyUse.Reason) -> LocalizedText {
        switch reason {
        case .single: LocalizedText(zh: "只有一个数，各项共用，不必对数", en: "one figure holds for all items")
        case .noItems: LocalizedText(zh: "前面没有找到并列的几项", en: "no list of items was found before it")
        case .others: LocalizedText(zh: "前面用了“等”，没有列全", en: "the list before it is left open by 等")
        case .times: LocalizedText(zh: "后面是时间，几项可以同时", en: "behind it stand times, which items may share")
        case .tooLong: LocalizedText(zh: "句子太长，数不清前面是几项", en: "the sentence is too long to count its items")
        case .values(let obstacle): explanation(of: obstacle)
        }
    }

    private static func explanation(of obstacle: RespectivelyValues.Obstacle) -> LocalizedText {
        switch obstacle {
        case .unread: LocalizedText(zh: "后面有读不出的数", en: "digits behind it could not be read")
        case .gap: LocalizedText(zh: "后面有的项没有写数", en: "an item behind it has no figure")
        case .others: LocalizedText(zh: "后面用了“等”，没有列全", en: "the list behind it is left open by 等")
        case .far: LocalizedText(zh: "后面的数离得远，不一定是分给各项的", en: "the figure behind it stands far off")
        case .tooMany: LocalizedText(zh: "后面的数太多", en: "too many figures stand behind it")
        }
    }
}

extension RespectivelySentence {
    /// Without the blanks around it.
    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        let start = range.first { bytes[$0] > 0x20 } ?? range.lowerBound
        let end = range.last { bytes[$0] > 0x20 }.map { $0 + 1 } ?? range.upperBound
        return start..<max(start, end)
    }
}
