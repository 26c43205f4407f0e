import Localization
import Processes
import SourceText

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs git on a repository, to read only: no hook, no pager, no external diff, nothing written, no question asked.
///
/// Filters that make the stored form of a file (`clean`) do run where git compares a file of the working tree, since without
/// them its content would not be what git takes it for.
struct Git {
    /// What a run on a very large repository may take.
    private static let limits = ProgramRun.Limits(seconds: 120, bytes: 512 << 20)

    /// Paths are those that are named, not patterns; of a configured program only filters are left.
    private static let options = [
        "--no-pager", "--no-optional-locks", "--literal-pathspecs", "-c", "core.fsmonitor=false", "-c",
        "core.hooksPath=/dev/null", "-c", "core.quotePath=true",
    ]

    /// The folder that git is told to work in.
    let folder: String

    /// - Throws: that git is not there or was stopped; whatever git says itself is in the run.
    func run(_ arguments: [String]) throws(InputError) -> ProgramRun {
        do {
            return try ProgramRun(
                "git", ["-C", folder] + Self.options + arguments, environment: Self.environment, limits: Self.limits)
        } catch {
            throw .git(error, in: folder)
        }
    }

    /// What git prints when it succeeds.
    ///
    /// - Throws: what it says when it does not.
    func output(_ arguments: [String]) throws(InputError) -> [UInt8] {
        let run = try run(arguments)
        guard run.status == 0 else { throw .refused(by: run, in: folder) }
        return run.output
    }

    /// The first line of what git prints; `nil` if it fails or prints nothing.
    func answer(_ arguments: [String]) throws(InputError) -> String? {
        let run = try run(arguments)
        guard run.status == 0, let line = run.output.split(separator: UInt8(ascii: "\n")).first else { return nil }
        return String(decoding: line, as: UTF8.self)
    }

    /// A hook is told by these variables which index and which repository are meant.
    private static var environment: [String] {
        var values = ["GIT_OPTIONAL_LOCKS=0", "GIT_TERMINAL_PROMPT=0"]
        var entry = environ
        while let pointer = entry.pointee {
            let text = String(cString: pointer)
            if isHandedOn(String(text.prefix { $0 != "=" })) { values.append(absolute(text)) }
            entry += 1
        }
        // git takes the working folder for the top of a repository that only GIT_DIR names, and would take `folder` for it.
        if values.contains(where: { $0.hasPrefix("GIT_DIR=") }), !values.contains(where: { $0.hasPrefix("GIT_WORK_TREE=") }) {
            values.append(absolute("GIT_WORK_TREE=."))
        }
        return values
    }

    private static func isHandedOn(_ name: String) -> Bool {
        let places: Set = [
            "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
            "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_CEILING_DIRECTORIES", "XDG_CONFIG_HOME", "SUDO_UID", "TMPDIR",
        ]
        return places.contains(name) || name.hasPrefix("GIT_CONFIG")
    }

    /// A path that counts from the folder where the program was started, since git is started elsewhere.
    private static func absolute(_ setting: String) -> String {
        let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, ["GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR"].contains(parts[0]), !parts[1].hasPrefix("/"),
            let here = getcwd(nil, 0)
        else { return setting }
        defer { free(here) }
        return "\(parts[0])=\(String(cString: here))/\(parts[1])"
    }
}
