import Baselines
import Diagnostics
import FileSystem
import Localization
import SourceText

/// Accepts the findings of a run, and watches which of those accepted earlier are found no more.
///
/// What was accepted earlier is taken out by the linter itself, finding by finding; see ``accepted``.
struct BaselineFilter: ReportFilter {
    /// A draft in the list that it belongs to.
    private struct Home {
        let list: String
        /// The draft as the list names it.
        let file: String
    }

    private let accepts: Bool
    private let prunes: Bool
    private let reason: String
    private var homes: [String: Home] = [:]
    private var baselines: [String: Baseline] = [:]
    /// The folders that the run has walked, from the root of the file system.
    private let folders: [String]
    private var stale: [StaleFinding] = []
    private var added: [String: [BaselineEntry]] = [:]
    private(set) var problems: [Problem] = []

    /// - Parameters:
    ///   - arguments: as the user named drafts and folders.
    ///   - paths: of the drafts, as the report names them.
    ///   - configured: the list that the configuration of a draft names; an option goes before it.
    init(_ options: BaselineOptions, arguments: [String], paths: [String], configured: (String) -> String?) {
        self.init(options.list, writes: options.accepts, arguments: arguments, paths: paths, configured: configured, options)
    }

    /// For commands that only pass over what was accepted.
    init(_ options: AcceptedOptions, paths: [String], configured: (String) -> String?) {
        self.init(options, writes: false, arguments: [], paths: paths, configured: configured, nil)
    }

    private init(
        _ options: AcceptedOptions, writes: Bool, arguments: [String], paths: [String], configured: (String) -> String?,
        _ baseline: BaselineOptions?
    ) {
        accepts = writes
        prunes = baseline?.prunes ?? false
        reason = baseline?.reason ?? ""
        folders = arguments.filter { Paths.kind(of: $0) == .folder }.map(BaselinePath.absolute)
        guard !options.ignoresList else { return }
        var finder = BaselineFinder()
        // One list is opened once, however it is named.
        var names: [String: String] = [:]
        if let named = options.file { open(named, isNamed: true) }
        for path in paths {
            if path == "-" {
                if writes { problems.append(.nameless) }
                continue
            }
            let named = options.file ?? configured(path)
            let found = named == nil ? finder.list(forDraft: path) ?? (writes ? finder.newList(forDraft: path) : nil) : nil
            guard let spelled = named ?? found.map(BaselinePath.shown) else { continue }
            let list = names[Paths.absolute(spelled)] ?? spelled
            names[Paths.absolute(spelled)] = list
            if baselines[list] == nil { open(list, isNamed: named != nil) }
            let folder = BaselinePath.folder(ofList: list)
            homes[path] = Home(list: list, file: BaselinePath.relative(BaselinePath.absolute(path), from: folder))
        }
    }

    /// Whether every list could be read: else findings would come back that nobody has to hear of.
    var isSound: Bool { problems.isEmpty }

    /// What the linter is to pass over, by the path of the draft.
    var accepted: [String: AcceptedFindings] {
        let files = baselines.mapValues(\.findings)
        return homes.compactMapValues { files[$0.list]?[$0.file] }
    }

    private mutating func open(_ path: String, isNamed: Bool) {
        guard baselines[path] == nil else { return }
        if Paths.kind(of: path) == .missing, accepts || !isNamed {
            baselines[path] = Baseline(newAt: path)
            return
        }
        // One that is broken is opened once only.
        baselines[path] = Baseline(newAt: path)
        do throws(InputError) {
            let outcome = Baseline.reading(try SourceFile(reading: path))
            problems += outcome.problems
            if let baseline = outcome.baseline { baselines[path] = baseline }
        } catch {
            problems.append(Paths.kind(of: path) == .missing ? .noList(path) : Problem(error))
        }
    }

    // MARK: The run

    mutating func filtered(_ report: FileReport) -> FileReport {
        guard let home = homes[report.path] else { return report }
        note(report.unmet, home)
        guard accepts, !report.diagnostics.isEmpty else { return report }
        added[home.list, default: []] += report.diagnostics.map { BaselineEntry($0, file: home.file, reason: reason) }
        let excused = report.diagnostics.map { ExcusedFinding($0, .accepted, reason: reason) }
        return report.replacing(diagnostics: [], excused: report.excused + excused)
    }

    private mutating func note(_ unmet: [FindingIdentity: Int], _ home: Home) {
        guard !unmet.isEmpty, let baseline = baselines[home.list] else { return }
        stale += baseline.entries(ofFile: home.file, unmet).map { StaleFinding(list: home.list, place: $0.place, entry: $0.entry, count: $0.count) }
        if prunes { baselines[home.list]?.remove(unmet, ofFile: home.file) }
    }

    // MARK: The end

    /// Writes what has changed.
    ///
    /// - Returns: what to tell the user, in the order of the lists; problems are among ``problems`` then.
    mutating func finish() -> [LocalizedText] {
        noteVanished()
        var words = stale.isEmpty ? [] : StaleFinding.words(stale, arePruned: prunes)
        for path in baselines.keys.sorted() {
            guard var baseline = baselines[path] else { continue }
            baseline.add(added[path] ?? [])
            do throws(InputError) {
                if try baseline.write() { words.append(.wrote(baseline.path, accepted: added[path]?.count ?? 0)) }
            } catch {
                problems.append(Problem(error))
            }
        }
        return words
    }

    /// Entries of drafts that are not there any more, though the run has walked the folder where they were.
    private mutating func noteVanished() {
        for (path, baseline) in baselines.sorted(by: { $0.key < $1.key }) {
            let folder = BaselinePath.folder(ofList: path)
            var known: [String: Bool] = [:]
            for (entry, place) in baseline.placedEntries {
                let isGone = known[entry.file] ?? isGone(entry.file, folder)
                known[entry.file] = isGone
                if isGone { stale.append(StaleFinding(list: path, place: place, entry: entry, count: entry.count, isVanished: true)) }
            }
            if prunes { for (file, isGone) in known where isGone { baselines[path]?.remove(file: file) } }
        }
    }

    private func isGone(_ file: String, _ folder: String) -> Bool {
        let path = file.hasPrefix("/") ? file : BaselinePath.normalized(Paths.joined(folder, file))
        return folders.contains { path.hasPrefix($0 == "/" ? "/" : $0 + "/") } && Paths.kind(of: path) == .missing
    }
}

extension Problem {
    fileprivate static let nameless = Problem(
        path: "-", message: LocalizedText(zh: "标准输入没有文件名，问题没法记进清单", en: "standard input has no name that a list could tell it by"),
        hint: LocalizedText(zh: "用 --stdin-filename 写明是哪个文件", en: "name the file with --stdin-filename"))

    fileprivate static func noList(_ path: String) -> Problem {
        Problem(
            path: path, message: LocalizedText(zh: "没有这份已接受问题的清单", en: "there is no such list of accepted findings"),
            hint: LocalizedText(
                zh: "检查路径；要新建清单，加上 --accept", en: "check the path; --accept makes a new list"))
    }
}

extension LocalizedText {
    fileprivate static func wrote(_ path: String, accepted: Int) -> LocalizedText {
        LocalizedText(
            zh: accepted > 0 ? "\(path)：接受了 \(accepted) 处，请在 reason 里写明理由" : "\(path)：已更新",
            en: accepted > 0 ? "\(path): \(accepted) accepted; say why under reason" : "\(path): updated")
    }
}
