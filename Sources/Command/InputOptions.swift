import ArgumentParser
import Configuration

/// Which files of the folders that are named are read; shared by the commands that take folders.
struct InputOptions: ParsableArguments {
    @Flag(
        name: .customLong("no-gitignore"),
        help: ArgumentHelp(
            localized(zh: "文件夹里也检查 .gitignore 排除的文件", en: "In folders, read what .gitignore leaves out, too.")))
    var readsIgnored = false

    @Flag(
        help: ArgumentHelp(
            localized(
                zh: "配置排除的文件，写明了也不查；供逐个写出文件名的钩子用",
                en: "Pass over excluded files even where they are named, as hooks name them.")))
    var forceExclude = false

    /// The drafts that paths of the command line lead to, without those that their configurations exclude.
    func find(_ paths: [String], in workspace: inout Workspace) -> InputFinder.Outcome {
        InputFinder.find(
            paths, excludesNamed: forceExclude, heedsGitignore: { !readsIgnored && workspace.heedsGitignore(in: $0) },
            isExcluded: { workspace.excludes($0) })
    }
}
