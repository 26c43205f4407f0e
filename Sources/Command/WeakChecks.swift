import Linting
import Localization
import RuleModel
import SourceText

/// Remarks on rules that let more wrong digits pass than they notice; they fail no run.
struct WeakChecks {
    let rules: [Rule]
    let probe: PowerProbe

    /// One line a rule; empty when all is well.
    func remarks(language: Language) -> String {
        rules.compactMap { rule in
            guard case .measured(let power) = probe.measure(rule), power.isWeak else { return nil }
            let place = "\(rule.location.file.path):\(rule.location.position.line)"
            return Self.remark(rule.id, power, place)(in: language) + "\n"
        }.joined()
    }

    private static func remark(_ rule: String, _ power: Power, _ place: String) -> LocalizedText {
        LocalizedText(
            zh: "备注  \(place)  “\(rule)”偏弱：例子里的数字写错一位，只能发现 \(power.noticedPercent)%；可让更多的数参加核算，或用更精确的数",
            en: "remark  \(place)  “\(rule)” is weak: of single wrong digits in its examples it notices only "
                + "\(power.noticedPercent)%; let more figures take part, or more precise ones")
    }
}
