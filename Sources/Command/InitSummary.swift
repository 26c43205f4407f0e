import DocumentModel
import Localization

/// What `hegao init` tells: what it has found, what it has written, what to do next.
struct InitSummary {
    let survey: FolderSurvey
    /// Paths of the files that were written; none where a configuration was there.
    let written: [String]
    let language: Language

    private func words(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)(in: language) }

    var text: String {
        ([found, files, next].filter { !$0.isEmpty }).map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var found: [String] {
        var lines = [words("这里有：", "Found:")]
        let formats = DocumentFormat.allCases.compactMap { format in
            survey.formats[format].map { ".\(format.rawValue) ×\($0)" }
        }
        lines.append(formats.isEmpty ? words("  还没有文稿", "  no drafts yet") : words("  文稿 ", "  drafts ") + formats.joined(separator: "  "))
        let kinds = survey.kinds.sorted { ($0.key ?? "~") < ($1.key ?? "~") }.map { kind, count in
            "\(kind ?? words("未识别", "not recognised")) ×\(count)"
        }
        if !kinds.isEmpty { lines.append(words("  文种 ", "  kinds ") + kinds.joined(separator: "  ")) }
        if !survey.ruleFiles.isEmpty { lines.append(words("  规则文件 ", "  rule files ") + listed(survey.ruleFiles)) }
        if !survey.tables.isEmpty { lines.append(words("  数据表 ", "  tables of figures ") + listed(survey.tables)) }
        if let accepted = survey.accepted { lines.append(words("  已接受问题的清单 ", "  accepted findings ") + accepted) }
        if survey.isRepository { lines.append(words("  git 仓库", "  a git repository")) }
        if survey.usesPreCommit { lines.append("  .pre-commit-config.yaml") }
        return lines
    }

    private func listed(_ paths: [String]) -> String {
        let rest = paths.count > 5 ? words(" 等 \(paths.count) 个", " and \(paths.count - 5) more") : ""
        return paths.prefix(5).joined(separator: "  ") + rest
    }

    private var files: [String] {
        guard let old = survey.configuration, written.isEmpty else { return [words("写好了：", "Written:")] + written.map { "  " + $0 } }
        return [words("\(old) 已经有了，没有改动；--force 重写 .hegao.yml。", "\(old) is there and was left alone; --force writes .hegao.yml anew.")]
    }

    private var next: [String] {
        let folder = survey.folder
        var lines = [words("接下来：", "Next:")]
        func add(_ command: String, _ zh: String, _ en: String) { lines.append("  " + command + "    # " + words(zh, en)) }
        add("hegao lint \(folder)", "检查这里的文稿", "check the drafts")
        if survey.ruleFiles.isEmpty || survey.ruleFiles.contains(InitTemplate.ruleFile) {
            add("hegao rules test --strict \(survey.path("rules"))", "试一试自己的规则", "try your own rules")
        }
        if survey.accepted == nil { add("hegao lint --accept \(folder)", "旧问题先记下，只看新的", "take note of old findings, see new ones only") }
        if survey.isRepository, !written.isEmpty { add("git add " + written.joined(separator: " "), "让同事用同一份配置", "share them with colleagues") }
        return lines
    }
}
