import Diagnostics
import Drafts
import Linting
import RuleModel
import RulePacks
import SourceText

/// Lints drafts with rules.
///
///     let linter = Linter()
///     for finding in linter.lint("……").diagnostics { print(finding.message) }
///
/// Immutable and free to be shared by threads; one draft is linted on the thread that asks.
public struct Linter: Sendable {
    private let linter: Linting.Linter
    private let language: Language

    /// - Parameters:
    ///   - rules: what to check; by default the built-in packs. Rules that are off by default take part when they were selected by id.
    ///   - kind: the kind of every draft, such as `government-work-report`, instead of recognising it.
    ///   - level: findings below it are left out.
    ///   - language: the language of messages.
    public init(rules: Rules = .builtIn, kind: String? = nil, level: Severity = .warning, language: Language = .chinese) {
        linter = Linting.Linter(rules: rules.applied, kind: kind, threshold: level.inner)
        self.language = language
    }

    /// Lints a text.
    ///
    /// - Parameter name: what the report calls it; an ending such as `.md` says how it is read.
    /// - Complexity: linear in the length of the text, for rules whose checks keep to it; all built-in ones do.
    public func lint(_ text: String, name: String = "text.txt") -> Report {
        report(on: SourceFile(path: name, text: text))
    }

    /// Reads and lints a draft of any format that `hegao lint` reads; `.pdf` needs poppler's `pdftotext`.
    ///
    /// - Throws: why the file could not be read as a draft.
    public func lint(contentsOf path: String) throws(LintError) -> Report {
        do {
            return report(on: try SourceFile(draft: path, changes: .final))
        } catch {
            throw LintError(problems: [Problem(Diagnostics.Problem(error), in: language.localization)])
        }
    }

    private func report(on source: SourceFile) -> Report {
        Report(linter.lint(source, scratch: LintScratch()), in: language.localization)
    }
}
