import ArgumentParser
import RuleModel

/// How severe and how thorough a run is.
struct ProfileOptions: ParsableArguments {
    @Flag(
        help: ArgumentHelp(
            localized(
                zh: "从严：“宜”当作“应”，每条规则升一级，提示成警告，警告成错误", en: "Take 宜 for 应: every rule is one level graver, infos warn, warnings fail.")))
    var strict = false

    @Flag(
        help: ArgumentHelp(
            localized(
                zh: "从细：列出提示，平时不用的规则也用上", en: "Leave nothing out: list infos, and use the rules that are off by default.")))
    var thorough = false

    /// The level from which findings are reported when no option says so: whoever names rules wants to hear of them.
    func level(failOn: FailureThreshold, selected: [String]) -> ReportLevel {
        thorough || failOn == .info || !selected.isEmpty ? .info : .warning
    }

    /// Rules of the run; those of a thorough one take part elsewhere only when they are named.
    func apply(to rules: RuleSet, named: [String]) -> RuleSet {
        let kept = thorough ? rules : rules.filter { $0.profile == .standard || named.contains($0.id) }
        return strict ? kept.raised() : kept
    }
}
