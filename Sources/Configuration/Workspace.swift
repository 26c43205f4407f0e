import Diagnostics
import FileSystem
import Localization
import RuleModel
import RulePacks
import SourceText

/// Knows which settings hold for which draft; reads each configuration and each set of rules once.
///
/// Ask for the settings of every draft first, then for the problems: a configuration is looked at when a draft asks for it.
/// A new workspace reads everything anew.
package struct Workspace: Sendable {
    /// Which configuration holds.
    package enum Choice: Sendable, Hashable {
        /// Of each draft the nearest above it.
        case nearest
        /// The nearest above the working folder, for all drafts.
        case workingFolder
        /// This file for all drafts.
        case file(String)
        case none
    }

    /// Settings are the same where the configuration is, and the overrides that hold.
    private struct Key: Hashable {
        let configuration: String?
        let layers: [Bool]
    }

    /// What loaded rules depend on.
    private struct RulesKey: Hashable {
        let sources: [RuleSource]
        let constants: [String: String]
        let tables: [String]
        let variables: Set<String>
    }

    private let choice: Choice
    private let commandLine: CommandLineSettings
    private let needsExamples: Bool
    private var finder = ConfigurationFinder()
    private var configurations: [String: ConfigurationLoader.Outcome] = [:]
    private var judged: [String: [Problem]] = [:]
    private var rules: [RulesKey: RuleSources.Outcome] = [:]
    private var ids: [Key: Int] = [:]
    /// Every combination of values that a draft has asked for so far.
    package private(set) var all: [DocumentSettings] = []
    private var found: [Problem] = []

    /// - Parameter needsExamples: whether the rules' examples are wanted too.
    package init(_ choice: Choice = .nearest, commandLine: CommandLineSettings = CommandLineSettings(), needsExamples: Bool = false) {
        self.choice = choice
        self.commandLine = commandLine
        self.needsExamples = needsExamples
    }

    // MARK: Questions

    /// What holds for a draft, whether it exists or not.
    ///
    /// - Parameter path: as the user names it; `-` for standard input, which counts as a file of the working folder.
    /// - Complexity: O(globs of the configuration), once its configuration is known.
    package mutating func settings(for path: String) -> DocumentSettings {
        let place = Self.place(of: path)
        let (name, outcome) = configuration(for: place)
        let key = Key(configuration: name, layers: outcome?.configuration?.layers.map { $0.concerns(place) } ?? [])
        if let id = ids[key] { return all[id] }
        let settings = make(key, outcome)
        ids[key] = settings.id
        all.append(settings)
        return settings
    }

    /// Whether a walk through folders passes over a file or folder.
    package mutating func excludes(_ path: String) -> Bool {
        let place = Self.place(of: path)
        return configuration(for: place).outcome?.configuration?.excludes(place) ?? false
    }

    /// Whether `.gitignore` files are heeded in a walk through a folder.
    ///
    /// - Parameter folder: as the user names it.
    package mutating func heedsGitignore(in folder: String) -> Bool {
        configuration(for: Paths.joined(Self.place(of: folder), "-")).outcome?.configuration?.gitignore?.value ?? true
    }

    /// What is wrong with the configurations that were asked for anything so far, without the rules that they name.
    package var configurationProblems: [Problem] { found }

    /// Everything that is wrong with what drafts have asked for so far: configurations, rule files, names of the command line.
    package var problems: [Problem] {
        let selection = commandLine.selection
        // A rule of one configuration's own need not be known to another.
        let unknown = all.map { Set(selection.problems(in: $0.loaded.rules)) }
        let common = unknown.dropFirst().reduce(unknown.first ?? []) { $0.intersection($1) }
        let names = all.first.map { selection.problems(in: $0.loaded.rules).filter(common.contains) } ?? []
        let isIdle = all.contains(where: \.isSound) && all.allSatisfy { $0.rules.rules.isEmpty }
        return found + names + (isIdle ? [.noRule] : [])
    }

    // MARK: Configurations

    private static func place(of path: String) -> String {
        Paths.absolute(path == "-" ? "./-" : path)
    }

    private mutating func configuration(for place: String) -> (name: String?, outcome: ConfigurationLoader.Outcome?) {
        switch choice {
        case .none: return (nil, nil)
        case .file(let path): return (path, load(path) { ConfigurationLoader.load(path) })
        case .nearest, .workingFolder:
            switch finder.nearest(to: choice == .nearest ? Paths.folder(of: place) : Paths.workingFolder) {
            case .none: return (nil, nil)
            case .file(let path): return (path, load(path) { ConfigurationLoader.load(path) })
            case .both(let first, let second):
                let problem = Problem.twoConfigurations(first, second)
                return (second, load(second) { ConfigurationLoader.Outcome(configuration: nil, problems: [problem]) })
            }
        }
    }

    private mutating func load(_ path: String, _ read: () -> ConfigurationLoader.Outcome) -> ConfigurationLoader.Outcome {
        if let known = configurations[path] { return known }
        let outcome = read()
        configurations[path] = outcome
        report(outcome.problems)
        return outcome
    }

    private mutating func report(_ problems: [Problem]) {
        for problem in problems where !found.contains(problem) { found.append(problem) }
    }

    // MARK: Settings

    private mutating func make(_ key: Key, _ outcome: ConfigurationLoader.Outcome?) -> DocumentSettings {
        let configuration = outcome?.configuration
        var values = Settings()
        for (layer, holds) in zip(configuration?.layers ?? [], key.layers) where holds { values.add(layer.settings) }
        values.add(commandLine.settings)
        let sources = sources(of: configuration)
        // Half a configuration is not what was meant: its rules are not even loaded.
        let isBroken = outcome.map { !$0.problems.isEmpty } ?? false
        let loaded = isBroken ? RuleSources.Outcome.none : load(sources, values)
        var faults = outcome?.problems ?? []
        if !isBroken {
            let kind = commandLine.settings.kind.flatMap { unknownKind($0.value, loaded.loaded.rules) }
            faults = judge(configuration, key.configuration, loaded) + [kind].compactMap(\.self)
            report(faults)
        }
        return DocumentSettings(
            id: all.count, configuration: configuration, values: values,
            rules: RuleLevels(values, commandLine).apply(to: loaded.loaded.rules), loaded: loaded.loaded,
            rulesFingerprint: loaded.fingerprint, sources: sources, faults: faults, level: level(values))
    }

    private func unknownKind(_ kind: String, _ rules: RuleSet) -> Problem? {
        rules.kinds.contains { $0.id == kind } ? nil : .unknownKind(kind, known: rules.kinds.map(\.id))
    }

    /// Whoever asks for a thorough run, or names rules, wants to hear of infos.
    private func level(_ values: Settings) -> Located<Severity> {
        if let level = values.level { return level }
        let isCurious = values.thorough?.value == true || values.failOn?.value == .info || !commandLine.select.isEmpty
        return Located(isCurious ? .info : .warning, from: .standard)
    }

    private func sources(of configuration: Configuration?) -> [Located<RuleSource>] {
        let configured = configuration?.rules ?? [Located(.builtin, from: .standard)]
        let kept = configured.filter { source in
            if case .path = source.value { return true }
            return !commandLine.leavesOutBuiltin
        }
        return kept + commandLine.rules.map { Located(.path($0), from: .option("--rules")) }
    }

    private mutating func load(_ sources: [Located<RuleSource>], _ values: Settings) -> RuleSources.Outcome {
        let tables = values.tables ?? []
        let key = RulesKey(
            sources: sources.map(\.value), constants: values.constants.mapValues(\.value), tables: tables.map(\.value),
            variables: Set(values.variables.keys))
        if let known = rules[key] { return known }
        let table = tables.first.map { first in
            TableRule(paths: tables.map(\.value), origin: first.origin.place?.path ?? "--table")
        }
        let outcome = RuleSources(
            layers: layers(sources), packs: packs(sources), needsExamples: needsExamples, table: table,
            constants: key.constants, variables: key.variables
        ).load()
        rules[key] = outcome
        report(outcome.problems)
        return outcome
    }

    /// Each source of a configuration is a layer of its own; what the command line names makes one.
    private func layers(_ sources: [Located<RuleSource>]) -> [[String]] {
        let configured = sources.dropLast(commandLine.rules.count)
        return configured.compactMap { source in
            if case .path(let path) = source.value { [path] } else { nil }
        } + [commandLine.rules]
    }

    private func packs(_ sources: [Located<RuleSource>]) -> RuleSources.Packs {
        var names: Set<String> = []
        for source in sources {
            switch source.value {
            case .builtin: return .all
            case .pack(let name): names.insert(name)
            case .path: break
            }
        }
        return .named(names)
    }

    /// Names in a configuration that mean nothing to the rules, judged once.
    private mutating func judge(_ configuration: Configuration?, _ name: String?, _ sources: RuleSources.Outcome) -> [Problem] {
        guard let configuration, let name else { return [] }
        if let known = judged[name] { return known }
        let rules = sources.loaded.rules
        // Rules that failed to load are not missing; what is wrong with them has been said.
        let judge = ConfigurationJudge(rules: rules, leavesOutBuiltin: commandLine.leavesOutBuiltin)
        let problems = sources.problems.isEmpty ? judge.problems(of: configuration) : []
        judged[name] = problems
        return problems
    }
}
