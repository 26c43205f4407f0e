import Diagnostics
import Linting
import Localization
import Reporting

extension PowerProbe.Outcome {
    /// How much a rule of some level notices; `nil` for a rule that is not about figures.
    func words(level: Severity) -> LocalizedText? {
        switch self {
        case .unrelated: nil
        case .untested: LocalizedText(zh: "没有可供计算的例子", en: "no example to measure it by")
        case .measured(let power): power.words(level: level)
        }
    }
}

extension Power {
    fileprivate func words(level: Severity) -> LocalizedText {
        LocalizedText(
            zh: "单个数字写错时，能发现 \(noticedPercent)%（\(firmPercent)% 报为\(level.word.zh)）；试了 \(trials) 种写错",
            en: "of single wrong digits it notices \(noticedPercent)% (\(firmPercent)% as \(level.word.en)); \(trials) were tried"
        )
    }
}
