import Checks
import Diagnostics
import FileSystem
import Hashing
import Localization
import RuleModel
import SourceText

/// Finds and loads the rules of a run.
package struct RuleSources {
    /// Rules with everything that was wrong on the way to them.
    package struct Outcome: Sendable {
        package let loaded: LoadedRules
        /// Files that could not be read, then faults in those that could.
        package let problems: [Problem]
        /// Number of the user's own rule files.
        package let fileCount: Int
        /// Digest of all that the rules were made from, but for the program: two outcomes with one fingerprint are the same.
        package let fingerprint: [UInt8]

        /// Nothing loaded, nothing wrong.
        package static let none = Outcome(
            loaded: RuleLoader(catalogue: Catalogue.all).load([]), problems: [], fileCount: 0, fingerprint: [])
    }

    /// Files and folders that the user named; of two rules of one id the later layer's holds.
    package let layers: [[String]]
    /// Built-in packs that take part.
    package let packs: Packs
    /// Whether examples are wanted too.
    package let needsExamples: Bool
    /// Tables of figures that make a rule of their own.
    package let table: TableRule?
    /// Figures that the formulas of the user's rules may name.
    package let constants: [String: String]
    /// Names of document variables that have values beforehand.
    package let variables: Set<String>

    /// Which built-in rules take part.
    package enum Packs: Sendable, Hashable {
        case all
        case named(Set<String>)

        package static let none = Packs.named([])

        var names: Set<String>? {
            switch self {
            case .all: nil
            case .named(let names): names
            }
        }
    }

    package init(
        layers: [[String]], packs: Packs, needsExamples: Bool, table: TableRule? = nil, constants: [String: String] = [:],
        variables: Set<String> = []
    ) {
        self.layers = layers
        self.packs = packs
        self.needsExamples = needsExamples
        self.table = table
        self.constants = constants
        self.variables = variables
    }

    package init(paths: [String], includesBuiltin: Bool, needsExamples: Bool = true, table: TableRule? = nil) {
        self.init(layers: [paths], packs: includesBuiltin ? .all : .none, needsExamples: needsExamples, table: table)
    }

    package func load() -> Outcome {
        var problems: [Problem] = []
        let record = FileRecord()
        var layers = Self.read(layers, &problems).map { $0.map(record.recording) }
        let fileCount = layers.reduce(0) { $0 + $1.count }
        let tables = table?.load()
        problems += tables?.problems ?? []
        layers.append([tables?.file].compactMap(\.self).map(record.recording))
        let loaded = load(layers)
        return Outcome(
            loaded: loaded, problems: problems + loaded.problems, fileCount: fileCount, fingerprint: fingerprint(record))
    }

    private func fingerprint(_ record: FileRecord) -> [UInt8] {
        var hash = SHA256()
        hash.add(packs.names?.sorted() ?? ["*"])
        for (name, value) in constants.sorted(by: { $0.key < $1.key }) { hash.add([name, value]) }
        hash.add(variables.sorted())
        hash.add(record.digest)
        return hash.digest
    }

    /// The files of each layer; one that a later layer names again is left to that.
    private static func read(_ layers: [[String]], _ problems: inout [Problem]) -> [[RuleFile]] {
        var files: [[RuleFile]] = []
        var later: Set<Paths.Identity> = []
        for layer in layers.reversed() {
            let paths = layer.flatMap { ruleFiles(at: $0, &problems) }.filter { path in
                Paths.identity(of: path).map { !later.contains($0) } ?? true
            }
            later.formUnion(paths.compactMap(Paths.identity(of:)))
            files.append(paths.compactMap { file(at: $0, &problems) })
        }
        return files.reversed()
    }

    private static func file(at path: String, _ problems: inout [Problem]) -> RuleFile? {
        switch read(path) {
        case .success(let source): return RuleFile(source: source) { sibling($0, of: path) }
        case .failure(let error):
            problems.append(Problem(error))
            return nil
        }
    }

    /// The rule files that ``layers`` lead to; what cannot be read is left out.
    package var filePaths: [String] {
        var problems: [Problem] = []
        return layers.flatMap(\.self).flatMap { Self.ruleFiles(at: $0, &problems) }
    }

    /// Loads a rule file as an editor holds it, in the place of the one on disk, beside others and over the built-in rules.
    package static func load(_ edited: SourceFile, among others: [String]) -> LoadedRules {
        var files = [RuleFile(source: edited) { sibling($0, of: edited.path) }]
        for path in others where Paths.identity(of: path) != Paths.identity(of: edited.path) || Paths.identity(of: path) == nil {
            if case .success(let source) = read(path) { files.append(RuleFile(source: source) { sibling($0, of: path) }) }
        }
        return RuleLoader(catalogue: Catalogue.all).load(files, over: BuiltinRules.files(isProven: true))
    }

    private func load(_ layers: [[RuleFile]]) -> LoadedRules {
        let loader = RuleLoader(catalogue: Catalogue.all, constants: constants, variables: variables)
        if !needsExamples, let packed = BuiltinRules.packed(packs: packs.names) { return loader.load(layers: layers, over: packed) }
        return loader.load(layers: layers, over: BuiltinRules.files(isProven: !needsExamples, packs: packs.names))
    }

    private static func ruleFiles(at path: String, _ problems: inout [Problem]) -> [String] {
        guard Paths.kind(of: path) == .folder else { return [path] }
        let files = walk(path, above: [], &problems)
        if files.isEmpty {
            problems.append(
                Problem(
                    path: path, message: LocalizedText(zh: "这个文件夹里没有规则文件", en: "there is no rule file in the folder"),
                    hint: LocalizedText(zh: "规则文件以 .yaml 或 .yml 结尾", en: "rule files end in .yaml or .yml")))
        }
        return files
    }

    private static func walk(_ folder: String, above: [Paths.Identity], _ problems: inout [Problem]) -> [String] {
        guard let identity = Paths.identity(of: folder), let names = Paths.entries(of: folder) else {
            problems.append(.unreadableFolder(folder))
            return []
        }
        guard !above.contains(identity) else {
            problems.append(.linkLoop(folder))
            return []
        }
        var files: [String] = []
        for name in names where !name.hasPrefix(".") {
            let path = Paths.joined(folder, name)
            if Paths.kind(of: path) == .folder {
                files += walk(path, above: above + [identity], &problems)
            } else if ["yaml", "yml"].contains(Paths.fileExtension(of: name)) {
                files.append(path)
            }
        }
        return files
    }

    private static func read(_ path: String) -> Result<SourceFile, InputError> {
        do {
            return .success(try SourceFile(reading: path))
        } catch {
            return .failure(error)
        }
    }

    private static func sibling(_ path: String, of file: String) -> Result<SourceFile, InputError> {
        read(path.hasPrefix("/") ? path : Paths.joined(Paths.folder(of: file), path))
    }
}
