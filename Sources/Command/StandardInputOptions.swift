import ArgumentParser

/// What standard input stands for; shared by the commands that read it.
struct StandardInputOptions: ParsableArguments {
    @Option(
        name: .customLong("stdin-filename"),
        help: ArgumentHelp(
            localized(
                zh: "标准输入（-）当作哪个文件：格式、已接受的问题都按它来，报告里也写它",
                en: "The file that standard input (-) stands for: it says the format, and whose accepted findings count."),
            valueName: "file"))
    var name: String?

    func validate() throws {
        if let name, name.isEmpty || name == "-" || name.hasSuffix("/") {
            throw ValidationError(localized(zh: "--stdin-filename 后面要写文件名", en: "--stdin-filename needs the name of a file"))
        }
    }

    /// The path by which the report names an input.
    func shown(_ path: String) -> String { path == "-" ? name ?? path : path }
}
