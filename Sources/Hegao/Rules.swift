import Checks
import Diagnostics
import Localization
import RuleModel
import RulePacks
import SourceText

/// Rules to lint with: the built-in packs, and rules of your own.
///
/// Immutable and free to be shared by threads. Loading reads and checks every rule file; keep the value rather than making it anew.
public struct Rules: Sendable {
    let ruleSet: RuleSet
    /// Names by which rules were chosen; one that is off by default takes part only when it is among them.
    private let named: [String]

    /// The packs that the program carries; see docs/rules.
    public static let builtIn = Rules(ruleSet: RuleLoader(catalogue: Catalogue.all).load(BuiltinRules.files(isProven: true)).rules)

    /// Rules from files and folders of rule files, in the language of docs/rule-language.md.
    ///
    /// - Parameters:
    ///   - includingBuiltIn: whether the built-in rules take part; a rule of yours takes the place of one with the same id.
    ///   - language: the language of problems.
    /// - Throws: every mistake of every file, with its place.
    public init(
        contentsOf paths: [String], includingBuiltIn: Bool = true, language: Language = .chinese
    ) throws(LintError) {
        let outcome = RuleSources(paths: paths, includesBuiltin: includingBuiltIn, needsExamples: false).load()
        try self.init(outcome.loaded.rules, problems: outcome.problems, language: language)
    }

    /// Rules from the text of one rule file; tables beside it are not to be had.
    ///
    /// - Parameter name: what problems call it.
    /// - Throws: every mistake of the text, with its place.
    public init(
        yaml text: String, name: String = "rules.yaml", includingBuiltIn: Bool = true, language: Language = .chinese
    ) throws(LintError) {
        let file = RuleFile(source: SourceFile(path: name, text: text)) { path in
            .failure(
                InputError(
                    path: path, message: LocalizedText(zh: "写在程序里的规则没有旁边的文件", en: "rules in a text have no files beside them"),
                    hint: LocalizedText(zh: "把规则存成文件再读", en: "keep the rules in a file and load that")))
        }
        let builtIn = includingBuiltIn ? BuiltinRules.files(isProven: true) : []
        let loaded = RuleLoader(catalogue: Catalogue.all).load([file], over: builtIn)
        try self.init(loaded.rules, problems: loaded.problems, language: language)
    }

    private init(ruleSet: RuleSet, named: [String] = []) {
        self.ruleSet = ruleSet
        self.named = named
    }

    private init(
        _ ruleSet: RuleSet, named: [String] = [], problems: [Diagnostics.Problem], language: Language
    ) throws(LintError) {
        guard problems.isEmpty else {
            throw LintError(problems: problems.map { Problem($0, in: language.localization) })
        }
        self.init(ruleSet: ruleSet, named: named)
    }

    /// Ids of the rules, in the order of their files.
    public var ids: [String] { ruleSet.rules.map(\.id) }

    /// Those that a linter applies.
    var applied: RuleSet { ruleSet.filter { $0.profile == .standard || named.contains($0.id) } }

    /// Those that fit one of some ids or patterns such as `number/*`.
    ///
    /// - Throws: names that no rule fits, since a misspelt one would make a run look clean.
    public func selecting(_ names: [String], language: Language = .chinese) throws(LintError) -> Rules {
        let selection = RuleSelection(selected: names, ignored: [])
        return try Rules(
            selection.apply(to: ruleSet), named: names, problems: selection.problems(in: ruleSet), language: language)
    }

    /// All but those that fit one of some ids or patterns.
    ///
    /// - Throws: names that no rule fits.
    public func ignoring(_ names: [String], language: Language = .chinese) throws(LintError) -> Rules {
        let selection = RuleSelection(selected: [], ignored: names)
        return try Rules(
            selection.apply(to: ruleSet), named: named, problems: selection.problems(in: ruleSet), language: language)
    }
}
