/// The number or bullet that Word puts in front of a paragraph.
struct ListLabel {
    let text: String
    private let suffix: ListLevel.Suffix

    init(level: ListLevel, text: String) {
        self.text = text
        suffix = level.suffix
    }

    /// As it stands in the text: a tab behind a Chinese mark is but the distance that the mark itself keeps.
    var shown: String {
        guard let last = text.unicodeScalars.last else { return "" }
        switch suffix {
        case .nothing: return text
        case .space: return text + " "
        case .tab: return last.value >= 0x2E80 ? text : text + "\t"
        }
    }
}
