import Diagnostics
import Localization
import RuleModel

/// What can be wrong with what a command was asked to do.
extension Problem {
    static var noRule: Problem {
        Problem(
            path: nil, message: LocalizedText(zh: "没有可用的规则，什么也没有检查", en: "there is no rule to apply: nothing was checked"),
            hint: LocalizedText(zh: "检查 --rules、--select、--ignore 和 --no-builtin", en: "look at --rules, --select, --ignore and --no-builtin"))
    }

    static func unknownKind(_ kind: String, known: [String]) -> Problem {
        Problem(
            path: nil, message: LocalizedText(zh: "没有名为“\(kind)”的文种", en: "there is no document kind “\(kind)”"),
            hint: RuleLoader.suggestion(kind, among: known))
    }

    static func unknownRule(_ id: String, known: [String]) -> Problem {
        Problem(
            path: nil, message: LocalizedText(zh: "没有编号为“\(id)”的规则", en: "there is no rule “\(id)”"),
            hint: RuleLoader.suggestion(id, among: known)
                ?? LocalizedText(zh: "用 hegao rules list 查看全部编号", en: "hegao rules list shows them all"))
    }
}
