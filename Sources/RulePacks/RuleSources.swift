import Checks
import Diagnostics
import FileSystem
import Localization
import RuleModel
import SourceText

/// Finds and loads the rules of a run.
package struct RuleSources {
    /// Rules with everything that was wrong on the way to them.
    package struct Outcome {
        package let loaded: LoadedRules
        /// Files that could not be read, then faults in those that could.
        package let problems: [Problem]
        /// Number of the user's own rule files.
        package let fileCount: Int
    }

    /// Files and folders that the user named.
    package let paths: [String]
    /// Whether the built-in rules take part.
    package let includesBuiltin: Bool
    /// Whether examples are wanted too.
    package let needsExamples: Bool
    /// Tables of figures that make a rule of their own.
    package let table: TableRule?

    package init(paths: [String], includesBuiltin: Bool, needsExamples: Bool = true, table: TableRule? = nil) {
        self.paths = paths
        self.includesBuiltin = includesBuiltin
        self.needsExamples = needsExamples
        self.table = table
    }

    package func load() -> Outcome {
        var problems: [Problem] = []
        var files: [RuleFile] = []
        for path in paths.flatMap({ Self.ruleFiles(at: $0, &problems) }) {
            switch Self.read(path) {
            case .success(let source): files.append(RuleFile(source: source) { Self.sibling($0, of: path) })
            case .failure(let error): problems.append(Problem(error))
            }
        }
        let tables = table?.load()
        problems += tables?.problems ?? []
        let builtin = includesBuiltin ? BuiltinRules.files(isProven: !needsExamples) : []
        let loaded = RuleLoader(catalogue: Catalogue.all).load(files + [tables?.file].compactMap(\.self), over: builtin)
        return Outcome(loaded: loaded, problems: problems + loaded.problems, fileCount: files.count)
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
