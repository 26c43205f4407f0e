import Localization
import RuleModel

extension Rule {
    /// The years in which it holds; `nil` for a rule that always does.
    var yearsInWords: LocalizedText? {
        guard let years else { return nil }
        let (first, last) = (years.lowerBound, years.upperBound)
        if first == Int.min { return LocalizedText(zh: "\(last)年及以前", en: "up to \(last)") }
        if last == Int.max { return LocalizedText(zh: "\(first)年起", en: "from \(first) on") }
        return first == last
            ? LocalizedText(zh: "\(first)年", en: "\(first)") : LocalizedText(zh: "\(first)—\(last)年", en: "\(first)–\(last)")
    }
}
