import Checks
import Diagnostics
import RuleModel
import SourceText

/// The rule `number/table` that the tables of a command line make, as a rule file in memory.
package struct TableRule {
    /// As the user named them.
    package let paths: [String]
    /// What its place is called: the option or the file that names the tables.
    private let origin: String

    package init(paths: [String], origin: String = "--table") {
        self.paths = paths
        self.origin = origin
    }

    /// The rule file, and the tables that could not be read; without any readable one there is no rule.
    package func load() -> (file: RuleFile?, problems: [Problem]) {
        var problems: [Problem] = []
        var sources: [SourceFile] = []
        for path in paths {
            do {
                sources.append(try SourceFile(reading: path))
            } catch {
                let problem = Problem(error)
                problems.append(
                    Problem(path: problem.path, message: problem.message, hint: TableCheck.hint(forPath: path) ?? problem.hint))
            }
        }
        return (sources.isEmpty ? nil : file(sources), problems)
    }

    /// Tables are called by number, so that a path may hold whatever YAML would stumble over.
    private func file(_ sources: [SourceFile]) -> RuleFile {
        let names = sources.indices.map { "'\($0)'" }.joined(separator: ", ")
        let text = "rules: [{id: number/table, level: error, table: [\(names)]}]\n"
        return RuleFile(source: SourceFile(path: origin, text: text)) { name in
            guard let index = Int(name), sources.indices.contains(index) else {
                preconditionFailure("the rule names its own tables")
            }
            return .success(sources[index])
        }
    }
}
