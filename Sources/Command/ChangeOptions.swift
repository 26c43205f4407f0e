import ArgumentParser

/// Whether a run reports on changed lines only.
struct ChangeOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            localized(
                zh: "只报告从这个版本分出后改动的行，如 origin/main；不写路径就看整个仓库",
                en: "Report only on lines changed since the branch left this revision, such as origin/main; without paths everywhere."),
            valueName: "rev"))
    var changedSince: String?

    @Flag(
        help: ArgumentHelp(
            localized(
                zh: "只检查已暂存（git add）的内容里改动的行；不写路径就看整个仓库",
                en: "Check what is staged (git add), and report only on its changed lines; default path the repository.")))
    var staged = false

    var areUsed: Bool { staged || changedSince != nil }

    func validate() throws {
        if staged, changedSince != nil {
            throw ValidationError(
                localized(zh: "--changed-since 和 --staged 只能用一个", en: "use --changed-since or --staged, not both"))
        }
    }

    /// Asks git for the changes; `nil` if they are of no interest.
    ///
    /// - Parameter isExcluded: whether the configuration takes a file or folder out.
    func filter(_ paths: [String], isExcluded: (String) -> Bool) -> ChangedLinesFilter? {
        guard areUsed else { return nil }
        let comparison = changedSince.map(ChangedInputs.Comparison.since) ?? .staged
        return ChangedLinesFilter(ChangedInputs.find(paths, comparison, isExcluded: isExcluded))
    }
}
