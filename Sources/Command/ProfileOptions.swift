import ArgumentParser

/// How severe and how thorough a run is; what is not said is left to the configuration.
struct ProfileOptions: ParsableArguments {
    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            localized(
                zh: "从严：“宜”当作“应”，每条规则升一级，提示成警告，警告成错误", en: "Take 宜 for 应: every rule is one level graver, infos warn, warnings fail.")))
    var strict: Bool?

    @Flag(
        inversion: .prefixedNo,
        help: ArgumentHelp(
            localized(
                zh: "从细：列出提示，平时不用的规则也用上", en: "Leave nothing out: list infos, and use the rules that are off by default.")))
    var thorough: Bool?
}
