import Diagnostics
import Localization
import RuleModel

/// What can be wrong with what a command was asked to do.
extension Problem {
    package static var noRule: Problem {
        Problem(
            path: nil, message: LocalizedText(zh: "没有可用的规则，什么也没有检查", en: "there is no rule to apply: nothing was checked"),
            hint: LocalizedText(
                zh: "检查 --rules、--select、--ignore、--no-builtin 和 .hegao.yml",
                en: "look at --rules, --select, --ignore, --no-builtin and .hegao.yml"))
    }

    package static func unreadableFolder(_ path: String) -> Problem {
        Problem(
            path: path, message: LocalizedText(zh: "无法打开这个文件夹", en: "the folder cannot be opened"),
            hint: LocalizedText(zh: "检查它的访问权限", en: "check its permissions"))
    }

    package static func linkLoop(_ path: String) -> Problem {
        Problem(
            path: path, message: LocalizedText(zh: "符号链接绕成了圈", en: "the links lead round in a circle"),
            hint: LocalizedText(zh: "修好或删除这个链接", en: "mend or remove the link"))
    }

    package static func unknownKind(_ kind: String, known: [String]) -> Problem {
        Problem(
            path: nil, message: LocalizedText(zh: "没有名为“\(kind)”的文种", en: "there is no document kind “\(kind)”"),
            hint: RuleLoader.suggestion(kind, among: known))
    }

    package static func unknownRule(_ id: String, known: [String]) -> Problem {
        Problem(
            path: nil, message: LocalizedText(zh: "没有编号为“\(id)”的规则", en: "there is no rule “\(id)”"),
            hint: RuleLoader.suggestion(id, among: known)
                ?? LocalizedText(
                    zh: "用 hegao rules list 查看全部编号；自己的规则要加 --rules 文件", en: "hegao rules list shows them all; add your own with --rules"))
    }
}
