import Localization

/// A new rule with an example of each sort, sound as it is, and with comments that say what else it may have.
package struct RuleSkeleton {
    /// Keys of the checks for which there is one: every check.
    package static var checks: [String] { RuleGrammar.checks.map(\.key.name) }

    private let id: String
    private let check: RuleGrammar.CheckDescription
    private let body: String
    private let language: Language

    /// `nil` where there is no such check.
    ///
    /// - Parameter language: that of the comments; the texts of examples are Chinese.
    package init?(id: String, check: String, language: Language) {
        guard let description = RuleGrammar.checks.first(where: { $0.key.name == check }), let body = Self.bodies[check] else {
            return nil
        }
        self.id = id
        self.check = description
        self.body = body
        self.language = language
    }

    /// An item of a list of rules, the dash at the margin, line by line without the breaks.
    package var lines: [String] {
        let body = body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = body.firstIndex { $0.hasPrefix(check.key.name + ":") } ?? 0
        let rest = body[..<start] + comments + body[start...]
        return ["- id: \(id)", "  level: warning  # \(levels)"] + rest.map { $0.isEmpty ? "" : "  " + $0 }
    }

    /// A rule file that holds nothing else, with a line break at its end.
    package var file: String {
        let head = LocalizedText(
            zh: """
                # 改完运行：hegao rules check 本文件（查写法）、hegao rules test 本文件（试例子）；
                # 边改边试加 --watch；拿一份文稿看规则怎么走：hegao rules trace 文稿 \(id) --rules 本文件
                """,
            en: """
                # When you have changed it: hegao rules check FILE, and hegao rules test FILE for the examples, with --watch
                # to run them at every change; to see what a rule does with a draft: hegao rules trace DRAFT \(id) --rules FILE
                """)
        let rule = lines.map { $0.isEmpty ? "" : "  " + $0 }
        return ([head(in: language), "rules:"] + rule).joined(separator: "\n") + "\n"
    }

    // MARK: Comments

    private var levels: String { RuleGrammar.levels.map(\.word).joined(separator: " | ") }

    /// Keys that most rules have sooner or later, then what the check may be told.
    private var comments: [String] {
        let common = ["why", "source", "within", "unless", "applies"].compactMap { RuleGrammar.rule[$0] }
        let own = check.companions + check.key.value.mappings.flatMap(\.keys)
        return common.map { comment($0, indent: "") } + ["# \(check.key.name) — \(check.key.doc(in: language))"]
            + (own.count > 12 ? [] : own).map { comment($0, indent: "  ") }
    }

    private func comment(_ key: KeyDescription, indent: String) -> String {
        let words = key.value.keywords.map(\.word)
        let list = words.isEmpty || words.count > 8 ? "" : "  [\(words.joined(separator: " | "))]"
        return "# \(indent)\(key.name): \(key.doc(in: language))\(list)"
    }
}
