import ArgumentParser

/// Whether drafts come as a stream of records instead of files.
struct StreamOptions: ParsableArguments {
    @Flag(
        name: .customLong("stdin-jsonl"),
        help: ArgumentHelp(
            localized(
                zh: "从标准输入逐行读 {\"id\",\"text\"} 或 {\"id\",\"path\"}，每行答一行 JSON（docs/scale.md）",
                en: "Read lines {\"id\",\"text\"} or {\"id\",\"path\"} from standard input; answer each with a line of JSON.")))
    var isStream = false

    /// - Parameter options: options that make no sense for a stream, by name, each with whether it was given.
    func validate(against options: [(name: String, isGiven: Bool)]) throws {
        guard isStream, let option = options.first(where: \.isGiven) else { return }
        throw ValidationError(
            localized(
                zh: "--stdin-jsonl 不能和 \(option.name) 一起用：它自己规定输入和输出",
                en: "--stdin-jsonl does not go with \(option.name): it has an input and output of its own"))
    }
}
