import Checks
import Diagnostics
import Linting
import RuleModel
import SourceText
import Testing

/// Rules of ``SumCheck``, made from a few lines.
enum SumRules {
    static func load(_ rules: String) -> LoadedRules {
        let file = RuleFile(source: SourceFile(path: "rules.yaml", text: "rules:\n" + rules)) { name in
            .failure(InputError(path: name, message: .init(verbatim: "none"), hint: .init(verbatim: "none")))
        }
        return RuleLoader(catalogue: Catalogue.all + [SumCheck.self]).load([file])
    }

    /// A rule of some level; `more` are further lines of it.
    static func rule(_ id: String = "number/sum", level: String = "error", _ more: String = "") -> String {
        let lines = "test-sum: true\n" + more
        return "  - id: \(id)\n    level: \(level)\n    " + lines.replacing("\n", with: "\n    ") + "\n"
    }

    static func sound(_ rules: String) -> RuleSet {
        let loaded = load(rules)
        #expect(loaded.problems.isEmpty, "\(loaded.problems.map(\.message.zh))")
        return loaded.rules
    }

    static func lint(
        _ text: String, _ rules: String = rule(), threshold: Severity = .info, listsRelations: Bool = false,
        path: String = "稿.txt"
    ) -> FileReport {
        Linter(rules: sound(rules), threshold: threshold, listsRelations: listsRelations)
            .lint(SourceFile(path: path, text: text), scratch: LintScratch())
    }
}
