extension LocalizedText {
    /// The name that was perhaps meant; `nil` where none is near.
    package static func didYouMean(_ word: String, among candidates: some Sequence<String>) -> LocalizedText? {
        EditDistance.nearest(word, among: candidates).map {
            LocalizedText(zh: "是不是想写“\($0)”？", en: "did you mean “\($0)”?")
        }
    }
}
