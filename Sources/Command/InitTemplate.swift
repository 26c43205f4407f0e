import Localization
import RulePacks

/// The words of a first configuration and of a first rule.
struct InitTemplate {
    /// Where the first rule stands, below the folder.
    static let ruleFile = "rules/our-office.yaml"

    let survey: FolderSurvey
    let language: Language

    /// What the configuration takes its own rules from.
    private var ruleSources: [String] {
        let files = survey.ruleFiles
        if files.allSatisfy({ $0.hasPrefix("rules/") }) { return ["rules"] }
        return files
    }

    private func words(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)(in: language) }

    // MARK: Configuration

    var configuration: String {
        [opening, extends, rules, levels, accept, kind, table, accepted, overrides, exclude].joined(separator: "\n\n") + "\n"
    }

    private var opening: String {
        words(
            """
            # hegao（核稿）的配置，管这个文件夹和下面的所有文件夹。
            # 每个设置对某份文稿起不起作用、来自哪里：hegao lint --print-config 文稿
            """,
            """
            # Configuration of hegao, for this folder and all below it.
            # What is in effect for a draft, and where it comes from: hegao lint --print-config DRAFT
            """)
    }

    private var extends: String {
        let packs = BuiltinRules.packs.map { "#   " + $0 }.joined(separator: "\n")
        let own = ruleSources.map { "  - " + Self.quoted($0) }.joined(separator: "\n")
        return words(
            """
            # 用哪些规则。builtin 是全部内置规则包；只要其中几个，就改写成它们的名字：
            \(packs)
            # 后面是自己的规则文件或文件夹，也可以是另一份配置；同一编号，后面的算数。
            extends:
              - builtin
            """,
            """
            # Which rules. builtin is every built-in pack; for some of them only, name these instead:
            \(packs)
            # Behind them rule files and folders of your own, or another configuration; of one id the later one counts.
            extends:
              - builtin
            """) + "\n" + own
    }

    private var rules: String {
        words(
            """
            # 某条或某组规则的级别：error、warning、info，off 关掉，on 用规则自己的级别；后面的算数。
            # 编号见 hegao rules list；accept 是只对这条规则放行的词。
            rules:
              # words/*: warning
              # layout/page-cuts: off
              # words/wrong-word: {level: error, accept: [某某品牌]}
            """,
            """
            # The level of a rule or of a group: error, warning, info; off leaves it out, on takes the rule's own. Later lines win.
            # hegao rules list shows the ids; accept holds words that are fine for that rule.
            rules:
              # words/*: warning
              # layout/page-cuts: off
              # words/wrong-word: {level: error, accept: [某某品牌]}
            """)
    }

    private var levels: String {
        words(
            """
            # 报告到哪一级为止（error、warning、info）；到哪一级以退出码 1 结束（再加 never）。
            level: warning
            fail-on: error
            """,
            """
            # The level from which findings are reported (error, warning, info), and that which fails a run (or never).
            level: warning
            fail-on: error
            """)
    }

    private var accept: String {
        words(
            """
            # 本单位认可的词：整个落在这些词里的问题不报。数字对不上的不受影响。
            accept:
              # - 某某品牌
            """,
            """
            # Words that are fine here: what is found within one of them is not reported. Figures that do not add up still are.
            accept:
              # - 某某品牌
            """)
    }

    private var kind: String {
        let known = survey.kinds.compactMap { kind, count in kind.map { ($0, count) } }.sorted { $0.0 < $1.0 }
        let found = known.map { "\($0.0) ×\($0.1)" }.joined(separator: ", ")
        let here = known.isEmpty ? "" : words("这里认出的有：\(found)。", " Recognised here: \(found).")
        return words(
            """
            # 文种一般能从文稿里认出来，认不出时才写明。\(here)
            # kind: government-work-report
            """,
            """
            # The kind of a draft is recognised; name it only where that fails.\(here)
            # kind: government-work-report
            """)
    }

    private var table: String {
        let about = words("# 核定的数据表，逐处与文稿对数。", "# Verified tables of figures that drafts are compared with.")
        if survey.tables.isEmpty { return about + "\n# table: " + words("核定数据.csv", "figures.csv") }
        return about + "\ntable:\n" + survey.tables.map { "  - " + Self.quoted($0) }.joined(separator: "\n")
    }

    private var accepted: String {
        let about = words(
            "# 已接受问题的清单，由 hegao lint --accept 写。", "# The list of accepted findings; hegao lint --accept writes it.")
        return about + "\n" + (survey.accepted.map { "accepted: " + Self.quoted($0) } ?? "# accepted: .hegao-accepted.yml")
    }

    private var overrides: String {
        words(
            """
            # 只管某些文件的设置；通配从这个文件夹算起，不带“/”的管任何文件夹里的文件。
            overrides:
              # - files: [草稿/**, '*.md']
              #   level: error
            """,
            """
            # Settings for some files only; globs start from this folder, those without “/” fit names in any folder.
            overrides:
              # - files: [drafts/**, '*.md']
              #   level: error
            """)
    }

    private var exclude: String {
        words(
            """
            # 检查文件夹时跳过的文件。
            exclude:
              # - 归档/**
            """,
            """
            # Files that a walk through folders passes over.
            exclude:
              # - archive/**
            """)
    }

    /// A path as a YAML scalar, in quotes where YAML would read something else.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "0123456789_-./".unicodeScalars.contains($0) }
        return isPlain && path.first?.isLetter == true ? path : "'" + path.replacing("'", with: "''") + "'"
    }

    // MARK: Rule

    var rule: String {
        words(
            """
            # 自己的规则。改动后试一试：hegao rules test --strict rules
            title: 本单位的规则
            rules:
              - id: our-office/promptly
                level: warning
                message: “{词}”没有时限，写明什么时候办成
                message-en: “{词}” sets no date; say by when it will be done
                why: 代表要听的是什么时候办成，不是什么态度。
                find: '{词:(尽快|抓紧|早日)}(办理|解决|落实|完成)'
                examples:
                  bad: [老旧小区加装电梯的问题要⟦尽快解决⟧。]
                  good: [老旧小区加装电梯的问题6月底前解决。]

            """,
            """
            # Rules of your own. After a change try them: hegao rules test --strict rules
            title: 本单位的规则
            title-en: Rules of our office
            rules:
              - id: our-office/promptly
                level: warning
                message: “{词}”没有时限，写明什么时候办成
                message-en: “{词}” sets no date; say by when it will be done
                why: 代表要听的是什么时候办成，不是什么态度。
                why-en: Deputies want to hear when a thing will be done.
                find: '{词:(尽快|抓紧|早日)}(办理|解决|落实|完成)'
                examples:
                  bad: [老旧小区加装电梯的问题要⟦尽快解决⟧。]
                  good: [老旧小区加装电梯的问题6月底前解决。]

            """)
    }
}
