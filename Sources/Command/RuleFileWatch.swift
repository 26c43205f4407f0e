import FileSystem
import Localization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Looks at rule files, and the tables beside them, until one of them changes.
///
/// Files are asked for their stamps five times a second: that works on every system and every file system, and for editors that write
/// a file anew as for those that change it in place. Ctrl-C ends the process as it does any other, with status 130 in a shell.
struct RuleFileWatch {
    /// What a run was started by.
    struct Change {
        /// 1 for the first run.
        let number: Int
        /// Files that were written, made or removed.
        let paths: [String]

        /// A screen of its own on a terminal, a line between two runs elsewhere.
        func heading(isTerminal: Bool, language: Language) -> String {
            let names = paths.prefix(3).joined(separator: ", ") + (paths.count > 3 ? " …" : "")
            let text = paths.isEmpty
                ? LocalizedText(zh: "第 1 遍，等候改动（Ctrl-C 结束）", en: "run 1, waiting for changes (Ctrl-C ends)")
                : LocalizedText(zh: "第 \(number) 遍，有改动：\(names)", en: "run \(number), changed: \(names)")
            return (isTerminal ? "\u{1B}[2J\u{1B}[3J\u{1B}[H" : number > 1 ? "\n" : "") + "— \(text(in: language))\n"
        }
    }

    /// Microseconds between two looks.
    private static let pause: UInt32 = 200_000
    /// Looks that a file may be gone for before it counts as removed: editors save by taking a file away and putting another there.
    private static let patience = 5

    /// As the user named them: files and folders.
    let paths: [String]

    /// Calls `test` at once and after every change, and never returns.
    func run(_ test: (Change) -> Void) -> Never {
        Self.heedInterrupts()
        var files = RuleFileFinder(paths: paths)
        var known = files.stamps()
        var number = 1
        test(Change(number: number, paths: []))
        while true {
            usleep(Self.pause)
            let stamps = settled(files.stamps(), after: known, &files)
            let changed = Set(known.keys).union(stamps.keys).filter { known[$0] != stamps[$0] }.sorted()
            known = stamps
            guard !changed.isEmpty else { continue }
            number += 1
            test(Change(number: number, paths: changed))
        }
    }

    /// Whoever starts the program may have blocked the signals that end it; a run that never ends by itself must take them.
    private static func heedInterrupts() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigaddset(&signals, SIGTERM)
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// The stamps once they stay as they are, with every file back that was gone for a moment.
    private func settled(
        _ stamps: [String: Paths.Stamp], after known: [String: Paths.Stamp], _ files: inout RuleFileFinder
    ) -> [String: Paths.Stamp] {
        guard stamps != known else { return stamps }
        var last = stamps
        for _ in 0..<Self.patience {
            usleep(Self.pause / 4)
            let next = files.stamps()
            if next == last, known.keys.allSatisfy({ next[$0] != nil }) { break }
            last = next
        }
        return last
    }
}
