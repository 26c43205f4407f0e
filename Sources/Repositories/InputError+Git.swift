import Localization
import Processes
import SourceText

/// Why a repository cannot be asked, in words for people who may not know git well.
extension InputError {
    static func git(_ failure: ProgramRun.Failure, in folder: String) -> InputError {
        switch failure {
        case .missing:
            InputError(
                path: folder,
                message: LocalizedText(zh: "没有找到 git 程序，查不出改动", en: "there is no git program, so changes cannot be found"),
                hint: LocalizedText(
                    zh: "请安装 git；或去掉 --changed-since、--staged，检查全文",
                    en: "install git, or check whole documents without --changed-since and --staged"))
        case .timeout, .tooMuch:
            InputError(
                path: folder, message: LocalizedText(zh: "git 用时太久或输出太多，已停止", en: "git took too long or printed too much"),
                hint: LocalizedText(zh: "请用较近的版本来比较，或写明要检查的文件夹", en: "compare with a nearer revision"))
        case .system(let code):
            InputError(
                path: folder,
                message: LocalizedText(zh: "启动不了 git（系统代码 \(code)）", en: "git cannot be started (system code \(code))"),
                hint: LocalizedText(zh: "请检查 git 能否运行：git --version", en: "see whether it runs: git --version"))
        }
    }

    /// What git said, by the words that it has said for years (`LC_ALL=C`).
    static func refused(by run: ProgramRun, in folder: String) -> InputError {
        let words = String(decoding: run.messages, as: UTF8.self)
        if words.contains("dubious ownership") { return .foreignOwner(folder) }
        if words.contains("not a git repository") { return .noRepository(folder) }
        if words.contains("must be run in a work tree") { return .bareRepository(folder) }
        let line = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? "status \(run.status)"
        return InputError(
            path: folder, message: LocalizedText(zh: "git 报告出错：\(line)", en: "git failed: \(line)"),
            hint: LocalizedText(zh: "请先用 git status 看看仓库是否正常", en: "see with `git status` whether the repository is sound"))
    }

    static func noRepository(_ folder: String) -> InputError {
        InputError(
            path: folder,
            message: LocalizedText(zh: "这里不是 git 仓库，查不出改动", en: "this is no git repository, so changes cannot be found"),
            hint: LocalizedText(
                zh: "请到仓库里运行；不在仓库里就去掉 --changed-since、--staged，检查全文",
                en: "run it in a repository, or check whole documents without --changed-since and --staged"))
    }

    private static func bareRepository(_ folder: String) -> InputError {
        InputError(
            path: folder, message: LocalizedText(zh: "这个仓库没有工作区（裸仓库），没有可检查的文件", en: "a bare repository has no files to check"),
            hint: LocalizedText(zh: "请克隆一份，在克隆里检查", en: "clone it and check the clone"))
    }

    private static func foreignOwner(_ folder: String) -> InputError {
        InputError(
            path: folder,
            message: LocalizedText(
                zh: "仓库属于另一个用户，git 因此拒绝读取", en: "the repository belongs to another user, so git refuses to read it"),
            hint: LocalizedText(
                zh: "信得过这个仓库，就运行 git config --global --add safe.directory '<仓库路径>'（容器里的 CI 常要这样）",
                en: "if you trust it: git config --global --add safe.directory '<its folder>' (often needed in containers)"))
    }

    static func unreadableRevision(_ revision: String, in folder: String) -> InputError {
        InputError(
            path: folder, message: LocalizedText(zh: "“\(revision)”不是版本名", en: "“\(revision)” is not the name of a revision"),
            hint: LocalizedText(
                zh: "--changed-since 后面写分支、标签或提交，如 origin/main；CI 里请看变量是否为空",
                en: "--changed-since takes a branch, tag or commit such as origin/main; in CI, see whether a variable is empty"))
    }

    static func unknownRevision(
        _ revision: String, isShallow: Bool, suggestion: LocalizedText?, in folder: String
    ) -> InputError {
        let fetch = LocalizedText(
            zh: (isShallow ? "请先取回历史和各分支：git fetch --unshallow" : "请先取回它：git fetch")
                + " origin '+refs/heads/*:refs/remotes/origin/*'（GitHub 用 fetch-depth: 0，GitLab 用 GIT_DEPTH: 0）",
            en: (isShallow ? "fetch history and branches first: git fetch --unshallow" : "fetch it first: git fetch")
                + " origin '+refs/heads/*:refs/remotes/origin/*' (on GitHub fetch-depth: 0, on GitLab GIT_DEPTH: 0)")
        let look = LocalizedText(zh: "git branch -a 列出全部分支", en: "`git branch -a` lists all branches")
        let hint = suggestion ?? (isShallow || revision.contains("/") ? fetch : look)
        return InputError(
            path: folder,
            message: LocalizedText(zh: "仓库里没有“\(revision)”这个版本", en: "the repository has no revision “\(revision)”"),
            hint: hint)
    }

    static func noMergeBase(_ revision: String, isShallow: Bool, in folder: String) -> InputError {
        let message = LocalizedText(
            zh: isShallow ? "这是浅克隆，缺少与“\(revision)”共同的历史" : "当前分支与“\(revision)”没有共同的历史",
            en: isShallow
                ? "this is a shallow clone that lacks the history it shares with “\(revision)”"
                : "the branch and “\(revision)” share no history")
        let hint = LocalizedText(
            zh: isShallow ? "请取回完整历史：git fetch --unshallow（GitHub 用 fetch-depth: 0，GitLab 用 GIT_DEPTH: 0）" : "请换一个本分支出自的版本",
            en: isShallow
                ? "fetch the whole history: git fetch --unshallow (on GitHub fetch-depth: 0, on GitLab GIT_DEPTH: 0)"
                : "name a revision that the branch comes from")
        return InputError(path: folder, message: message, hint: hint)
    }
}
