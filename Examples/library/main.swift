// A program of one's own that lints: `swift run LibraryExample [FILE]` prints what it finds in a draft, or in the text below.
import Hegao

/// A draft with three faults; no sign of a kind, so that only the rules for every document are used.
let sample = """
    2025年工作要点

    我们要认真贯彻落实，切实把各项工作做为头等大事来抓。全年完成投资约30亿元左右，同比增长6.2%。
    一是抓项目，二是抓招商，四是抓服务。
    """

do {
    let rules = try Rules(
        yaml: """
            rules:
              - id: office/promptly
                level: warning
                message: “{词}”不是时限，写明月份
                find: '{词:(认真|切实)}(贯彻|把)'
            """)
    let linter = Linter(rules: rules)
    let report = try CommandLine.arguments.dropFirst().first.map { path in try linter.lint(contentsOf: path) } ?? linter.lint(sample)
    for finding in report.diagnostics {
        print("\(finding.start.line):\(finding.start.column) \(finding.severity) \(finding.rule)：\(finding.message)")
        if let fix = finding.fix, fix.isSafe, let edit = fix.edits.first { print("  可改为“\(edit.replacement)”") }
    }
    for problem in report.problems { print(problem) }
    print("\(report.diagnostics.count) 处，\(report.activeRules) 条规则看过")
} catch {
    print(error)
}
