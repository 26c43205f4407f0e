import Localization
import SourceText

/// The files of a git repository as they are checked out in a folder.
package struct WorkingTree: Sendable {
    /// Absolute path of its top folder, without links.
    package let top: String

    var git: Git { Git(folder: top) }

    /// The working tree that a folder lies in.
    ///
    /// - Throws: that there is none, or why git refuses.
    package init(containing folder: String) throws(InputError) {
        let output = try Git(folder: folder).output(["rev-parse", "--show-toplevel"])
        let line = output.last == UInt8(ascii: "\n") ? output.dropLast() : output[...]
        // Within `.git` there is no top.
        guard !line.isEmpty else { throw .noRepository(folder) }
        top = String(decoding: line, as: UTF8.self)
    }

    /// The commit from which the current branch and a revision went their ways, as a pull request sees it.
    ///
    /// - Throws: that there is no such revision, or no history in common, and how to get it.
    package func mergeBase(with revision: String) throws(InputError) -> String {
        // git would take a leading dash for an option; no branch or tag begins with one.
        guard !revision.isEmpty, !revision.hasPrefix("-"), !revision.utf8.contains(0) else {
            throw .unreadableRevision(revision, in: top)
        }
        let verify = ["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"]
        guard let commit = try git.answer(verify) else { throw try unknown(revision) }
        guard let base = try git.answer(["merge-base", commit, "HEAD"]) else {
            throw .noMergeBase(revision, isShallow: try isShallow, in: top)
        }
        return base
    }

    private var isShallow: Bool {
        get throws(InputError) { try git.answer(["rev-parse", "--is-shallow-repository"]) == "true" }
    }

    private func unknown(_ revision: String) throws(InputError) -> InputError {
        let names = try git.output(["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"])
        let known = names.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
        return .unknownRevision(
            revision, isShallow: try isShallow, suggestion: LocalizedText.didYouMean(revision, among: known), in: top)
    }
}
