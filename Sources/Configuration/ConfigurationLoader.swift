import Diagnostics
import FileSystem
import Localization
import RuleModel
import RulePacks
import SourceText

/// Reads a configuration file with all that it extends; every mistake in any of them is found in one run.
package struct ConfigurationLoader {
    /// What came of it; a configuration with problems is not to be used, since half of it is not what was meant.
    package struct Outcome: Sendable {
        package let configuration: Configuration?
        package let problems: [Problem]
    }

    /// A file that is being read, for naming the ring when one leads back to itself.
    private struct Step {
        let identity: Paths.Identity?
        let path: String
    }

    private var problems: [Problem] = []
    /// The files above the present one, the first of them outermost.
    private var chain: [Step] = []

    /// - Parameter path: as the user would name it.
    package static func load(_ path: String) -> Outcome {
        do throws(InputError) {
            return load(try SourceFile(reading: path))
        } catch {
            return Outcome(configuration: nil, problems: [Problem(error)])
        }
    }

    /// The same for a text that may not have been saved, as in an editor.
    package static func load(_ source: SourceFile) -> Outcome {
        var loader = ConfigurationLoader()
        let configuration = loader.configuration(source)
        return Outcome(configuration: configuration, problems: loader.sortedProblems(configuration.files))
    }

    /// By file in the order of reading, then by place.
    private func sortedProblems(_ files: [SourceFile]) -> [Problem] {
        let order = Dictionary(files.enumerated().map { ($1.path, $0) }) { first, _ in first }
        let keys = problems.enumerated().map { index, problem in
            (order[problem.path ?? ""] ?? files.count, problem.place?.start.offset ?? 0, index)
        }
        return keys.sorted { $0 < $1 }.map { problems[$0.2] }
    }

    private mutating func configuration(_ source: SourceFile) -> Configuration {
        chain.append(Step(identity: Paths.identity(of: source.path), path: source.path))
        defer { chain.removeLast() }
        let (file, faults) = ConfigurationFile.read(source)
        problems += faults
        var whole = Configuration(source: source, files: [], rules: [], layers: [], exclude: [])
        if let entries = file.extends {
            for entry in entries { add(entry, to: &whole, in: source) }
        } else {
            whole.rules = [Located(.builtin, from: .standard)]
        }
        whole.files.append(source)
        whole.layers += file.layers
        whole.exclude += [file.exclude].compactMap(\.self)
        whole.gitignore = file.gitignore ?? whole.gitignore
        return whole
    }

    /// What an entry of `extends` stands for: a pack, a rule file, a folder of them, another configuration.
    private mutating func add(_ entry: Located<String>, to whole: inout Configuration, in source: SourceFile) {
        let name = entry.value
        if name == RuleSource.builtin.text { return whole.rules.append(entry.map { _ in .builtin }) }
        if BuiltinRules.packs.contains(name) { return whole.rules.append(entry.map { .pack($0) }) }
        let path = ConfigurationPaths.resolved(name, beside: source.path)
        switch Paths.kind(of: path) {
        case .folder: whole.rules.append(entry.map { _ in .path(path) })
        case .file: addFile(path, entry, to: &whole)
        case .missing where !Self.looksLikePath(name): report(entry, Self.unknownPack(name))
        case .missing, .linkLoop:
            if let obstacle = ConfigurationPaths.obstacle(to: path) { report(entry, obstacle) }
        }
    }

    private mutating func addFile(_ path: String, _ entry: Located<String>, to whole: inout Configuration) {
        do throws(InputError) {
            let source = try SourceFile(reading: path)
            guard ConfigurationFile.isConfiguration(source) else { return whole.rules.append(entry.map { _ in .path(path) }) }
            if let ring = ring(to: path) { return report(entry, Self.extendsItself(ring)) }
            let base = configuration(source)
            whole.files += base.files
            whole.rules += base.rules
            whole.layers += base.layers
            whole.exclude += base.exclude
            whole.gitignore = base.gitignore ?? whole.gitignore
        } catch {
            report(entry, (LocalizedText(zh: "“\(path)”：\(error.message.zh)", en: "“\(path)”: \(error.message.en)"), error.hint))
        }
    }

    /// The files that lead from a configuration back to itself; `nil` if it is not being read.
    private func ring(to path: String) -> [String]? {
        guard let identity = Paths.identity(of: path), let start = chain.firstIndex(where: { $0.identity == identity }) else {
            return nil
        }
        return chain[start...].map(\.path) + [path]
    }

    private static func looksLikePath(_ name: String) -> Bool {
        name.contains("/") || name.contains("\\") || ["yaml", "yml"].contains(Paths.fileExtension(of: name))
    }

    private typealias Obstacle = (message: LocalizedText, hint: LocalizedText)

    private mutating func report(_ entry: Located<String>, _ obstacle: Obstacle) {
        guard let (path, place) = entry.origin.place else { return }
        problems.append(Problem(path: path, place: place, message: obstacle.message, hint: obstacle.hint))
    }

    private static func unknownPack(_ name: String) -> Obstacle {
        let known = [RuleSource.builtin.text] + BuiltinRules.packs
        return (
            LocalizedText(zh: "没有名为“\(name)”的规则包，也没有这个文件", en: "there is neither a rule pack nor a file “\(name)”"),
            RuleLoader.suggestion(name, among: known) ?? ConfigurationPaths.missingHint
        )
    }

    private static func extendsItself(_ ring: [String]) -> Obstacle {
        let words = ring.joined(separator: " → ")
        return (
            LocalizedText(zh: "配置绕回到自己：\(words)", en: "the configuration extends itself: \(words)"),
            LocalizedText(zh: "去掉其中一处 extends", en: "take one of these out of extends")
        )
    }
}
