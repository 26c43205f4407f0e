import Diagnostics
import Localization

/// Every word that a text report says of its own.
enum Wording {
    static let why = LocalizedText(zh: "理由", en: "why")
    static let source = LocalizedText(zh: "依据", en: "source")
    static let suggestion = LocalizedText(zh: "建议", en: "suggestion")
    static let note = LocalizedText(zh: "说明", en: "note")
    static let see = LocalizedText(zh: "另见", en: "see")
    static let outsideSections = LocalizedText(zh: "（各部分之外）", en: "(outside the sections)")
    static let problem = LocalizedText(zh: "故障", en: "problem")
    static let hint = LocalizedText(zh: "办法", en: "hint")
    static let colon = LocalizedText(zh: "：", en: ": ")
    static let semicolon = LocalizedText(zh: "；", en: "; ")
    static let listSeparator = LocalizedText(zh: "、", en: ", ")
    static let delete = LocalizedText(zh: "删去", en: "delete ")
    static let insert = LocalizedText(zh: "加上", en: "insert ")

    static let findingsByRule = LocalizedText(zh: "各条规则的发现", en: "Findings by rule")
    /// Heads of the columns: level, rule, findings, files.
    static let findingHeads = [
        LocalizedText(zh: "级别", en: "level"), LocalizedText(zh: "规则", en: "rule"), LocalizedText(zh: "处数", en: "findings"),
        LocalizedText(zh: "文件", en: "files"),
    ]
    static let infoIsOff = LocalizedText(
        zh: "提示一级没有列出，--level info 一并列出。", en: "Findings of level info are not listed; --level info lists them.")

    static func together(_ edits: Int) -> LocalizedText {
        LocalizedText(zh: "\(edits) 处一起改", en: "change all \(edits) together")
    }

    static func clean(_ summary: Summary) -> LocalizedText {
        LocalizedText(
            zh: "\(scope(summary).zh)，没有发现问题。", en: "\(scope(summary).en): nothing found.")
    }

    /// What was checked and found, for a run that is not clean.
    static func checked(_ summary: Summary) -> LocalizedText {
        guard summary.files > 0 else {
            return LocalizedText(zh: "什么也没有核对。", en: "Nothing was checked.")
        }
        let found = found(summary)
        return LocalizedText(
            zh: "\(scope(summary).zh)，\(found.zh)。", en: "\(scope(summary).en): \(found.en).")
    }

    /// What was looked at, and with how much.
    private static func scope(_ summary: Summary) -> LocalizedText {
        let relations = summary.coverage.total.decided
        return LocalizedText(
            zh: "核对了 \(summary.files) 个文件" + kinds(summary).zh + (relations > 0 ? "、\(relations) 组数字" : "") + "，用规则 \(summary.rules) 条",
            en: "Checked \(files(summary.files))" + kinds(summary).en + (relations > 0 ? " and \(plural(relations, "relation")) between figures" : "")
                + " with \(rules(summary.rules))")
    }

    /// What the files were taken for, in brackets.
    private static func kinds(_ summary: Summary) -> LocalizedText {
        let kinds = summary.kinds
        guard !kinds.isEmpty else { return LocalizedText(verbatim: "") }
        let zh = kinds.map { kinds.count > 1 ? "\($0.kind.name.zh) \($0.files) 个" : $0.kind.name.zh }
        let en = kinds.map { kinds.count > 1 ? "\($0.kind.name.en): \($0.files)" : $0.kind.name.en }
        return LocalizedText(zh: "（\(zh.joined(separator: "、"))）", en: " (\(en.joined(separator: ", ")))")
    }

    private static func found(_ summary: Summary) -> LocalizedText {
        guard summary.findings > 0 else {
            return LocalizedText(zh: "核对到的部分没有发现问题", en: "nothing found in what could be checked")
        }
        let levels = Severity.allCases.reversed().filter { summary.count($0) > 0 }
        let zh = levels.map { "\($0.word.zh) \(summary.count($0)) 处" }
        let en = levels.map { $0 == .info ? "\(summary.count($0)) info" : plural(summary.count($0), $0.word.en) }
        return LocalizedText(
            zh: "\(summary.filesWithFindings) 个文件里有" + zh.joined(separator: "、"),
            en: en.joined(separator: ", ") + " in \(files(summary.filesWithFindings))")
    }

    /// What else a reader of the summary must know.
    ///
    /// - Parameter problemsFollow: whether the problems stand below the summary.
    static func remarks(_ summary: Summary, problemsFollow: Bool = false) -> [LocalizedText] {
        var remarks: [LocalizedText] = []
        for (ending, count) in summary.unread.sorted(by: { $0.key < $1.key }) {
            remarks.append(
                LocalizedText(
                    zh: "另有 \(count) 个 .\(ending) 文件是还不能读取的格式，没有核对；请另存为 .docx 或 .txt。",
                    en: "\(files(count)) in .\(ending) format cannot be read yet and were not checked; save them as .docx or .txt."))
        }
        if summary.unrecognised > 0 { remarks.append(unrecognised(summary)) }
        if summary.fixable > 0 {
            remarks.append(
                LocalizedText(
                    zh: "其中 \(summary.fixable) 处照建议改不会改变原意。",
                    en: "The suggestions for \(summary.fixable) of them are safe to take."))
        }
        if summary.accepted + summary.suppressed > 0 { remarks.append(excused(summary)) }
        if summary.problems > 0 { remarks.append(incomplete(summary, problemsFollow)) }
        return remarks
    }

    private static func excused(_ summary: Summary) -> LocalizedText {
        var zh: [String] = []
        var en: [String] = []
        if summary.accepted > 0 {
            zh.append("已经接受的 \(summary.accepted) 处")
            en.append("\(summary.accepted) accepted earlier")
        }
        if summary.suppressed > 0 {
            zh.append("文稿里写明放过的 \(summary.suppressed) 处")
            en.append("\(summary.suppressed) that directives in the drafts pass over")
        }
        return LocalizedText(
            zh: "没有列出" + zh.joined(separator: "和") + "。", en: "Not listed: " + en.joined(separator: ", ") + ".")
    }

    private static func unrecognised(_ summary: Summary) -> LocalizedText {
        let count = summary.unrecognised
        return LocalizedText(
            zh: (summary.files == 1 ? "没有认出这是哪种文稿" : "有 \(count) 个文件没有认出是哪种文稿")
                + "，只用了各种文稿通用的规则；可用 --kind 指明文种。",
            en: (summary.files == 1 ? "The kind of document was not recognised" : "The kind of \(files(count)) was not recognised")
                + ": only the rules for every document were used; --kind names it.")
    }

    private static func incomplete(_ summary: Summary, _ problemsFollow: Bool) -> LocalizedText {
        let missed = LocalizedText(
            zh: summary.unchecked > 0 ? "有 \(summary.unchecked) 个文件没有核对成；" : "",
            en: summary.unchecked > 0 ? "\(files(summary.unchecked)) could not be checked; " : "")
        let result = LocalizedText(
            zh: summary.files > 0 ? "，这次的结果不完整" : "", en: summary.files > 0 ? "; this result is incomplete" : "")
        return LocalizedText(
            zh: missed.zh + "遇到故障 \(summary.problems) 处（见\(problemsFollow ? "下" : "上")）" + result.zh + "。",
            en: missed.en + "\(plural(summary.problems, "problem")) (see \(problemsFollow ? "below" : "above"))\(result.en).")
    }

    private static func files(_ count: Int) -> String { plural(count, "file") }
    private static func rules(_ count: Int) -> String { plural(count, "rule") }
    private static func plural(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}

extension Recognition {
    /// What the kind is called in a summary.
    fileprivate var name: LocalizedText {
        switch self {
        case .kind(_, let title): title
        case .unknown, .notSought: LocalizedText(zh: "文种未认出", en: "kind not recognised")
        }
    }
}
