import ArgumentParser

/// What a run does with the list of accepted findings.
struct BaselineOptions: ParsableArguments {
    @OptionGroup var list: AcceptedOptions

    @Flag(
        name: .customLong("accept"),
        help: ArgumentHelp(
            localized(
                zh: "接受这次报告的全部问题：写进清单，以后不再报告", en: "Accept all that this run finds: write it to the list, and report it no more.")))
    var accepts = false

    @Option(
        name: .customLong("accept-reason"),
        help: ArgumentHelp(localized(zh: "为什么可以接受，写进新的条目", en: "Why the findings may stand; written to the new entries."), valueName: "text"))
    var reason: String?

    @Flag(
        name: .customLong("prune"),
        help: ArgumentHelp(
            localized(
                zh: "从清单里删去已经不存在的问题（只限这次检查的文稿和规则）",
                en: "Take out of the list what is no longer found (of the drafts and rules of this run).")))
    var prunes = false

    /// Whether the run may write a list.
    var writes: Bool { accepts || prunes }

    func validate() throws {
        if writes, list.ignoresList {
            throw ValidationError(
                localized(zh: "--no-accepted 不能和 --accept、--prune 一起用", en: "--no-accepted goes with neither --accept nor --prune"))
        }
        if reason != nil, !accepts {
            throw ValidationError(localized(zh: "--accept-reason 要和 --accept 一起用", en: "--accept-reason goes with --accept"))
        }
    }
}
