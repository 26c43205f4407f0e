import ArgumentParser

/// Which rules a run uses.
struct RuleOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            localized(zh: "另加的规则文件或文件夹，可重复", en: "A rule file or folder to add; may be repeated."), valueName: "file"))
    var rules: [String] = []

    @Flag(help: ArgumentHelp(localized(zh: "不用内置规则", en: "Leave the built-in rules out.")))
    var noBuiltin = false

    @Option(
        help: ArgumentHelp(
            localized(zh: "只用这些规则：编号或通配，如 'words/*'，可重复",
                en: "Only these rules: an id or a pattern such as 'words/*'; may be repeated."),
            valueName: "id"), completion: RuleCompletion.ids)
    var select: [String] = []

    @Option(
        help: ArgumentHelp(
            localized(zh: "不用这些规则：编号或通配，可重复",
                en: "Not these rules: an id or a pattern; may be repeated."), valueName: "id"), completion: RuleCompletion.ids)
    var ignore: [String] = []
}
