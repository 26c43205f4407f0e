import Baselines
import Diagnostics
import FileSystem
import Localization
import RulePacks
import SourceText

/// The lists of accepted findings that the drafts of a session belong to; each is read once.
struct AcceptedLists: Sendable {
    /// What the list of a draft has to say of it.
    struct Answer: Sendable {
        var findings = AcceptedFindings()
        /// What is wrong with the list: without it findings would come back that nobody has to hear of.
        var problems: [Problem] = []
    }

    private struct List: Sendable {
        var files: [String: AcceptedFindings] = [:]
        var problems: [Problem] = []
    }

    private var finder = BaselineFinder()
    private var lists: [String: List] = [:]

    /// - Parameters:
    ///   - path: of the draft, as the session knows it.
    ///   - configured: the list that its configuration names; else the nearest one is taken, if there is any.
    /// - Complexity: O(entries) when a list is first asked for, else O(depth of the path).
    mutating func findings(ofDraft path: String, configured: String?) -> Answer {
        guard let name = configured ?? finder.list(forDraft: path) else { return Answer() }
        let list = lists[name] ?? Self.read(name)
        lists[name] = list
        let file = BaselinePath.relative(BaselinePath.absolute(path), from: BaselinePath.folder(ofList: name))
        return Answer(findings: list.files[file] ?? AcceptedFindings(), problems: list.problems)
    }

    private static func read(_ path: String) -> List {
        if Paths.kind(of: path) == .missing { return List(problems: [.noList(path)]) }
        do throws(InputError) {
            let outcome = Baseline.reading(try SourceFile(reading: path))
            return List(files: outcome.baseline?.findings ?? [:], problems: outcome.problems)
        } catch {
            return List(problems: [Problem(error)])
        }
    }
}

extension Problem {
    fileprivate static func noList(_ path: String) -> Problem {
        Problem(
            path: path, message: LocalizedText(zh: "没有这份已接受问题的清单", en: "there is no such list of accepted findings"),
            hint: LocalizedText(
                zh: "检查配置里的 accepted；新建清单用 hegao lint --accept",
                en: "check accepted in the configuration; hegao lint --accept makes a new list"))
    }
}
