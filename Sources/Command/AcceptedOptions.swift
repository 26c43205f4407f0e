import ArgumentParser

/// Whether accepted findings are passed over, and which list they stand in.
struct AcceptedOptions: ParsableArguments {
    @Option(
        name: .customLong("accepted"),
        help: ArgumentHelp(
            localized(
                zh: "已接受问题的清单，默认用文稿所在文件夹或上级文件夹里的 .hegao-accepted.yml",
                en: "The list of accepted findings; default the nearest .hegao-accepted.yml in the draft's folder or above."),
            valueName: "file"))
    var file: String?

    @Flag(
        name: .customLong("no-accepted"),
        help: ArgumentHelp(localized(zh: "不看清单，已接受的问题也列出", en: "Use no list: accepted findings are reported, too.")))
    var ignoresList = false

    func validate() throws {
        if file != nil, ignoresList {
            throw ValidationError(localized(zh: "--accepted 和 --no-accepted 只能用一个", en: "use --accepted or --no-accepted, not both"))
        }
        if file?.isEmpty == true {
            throw ValidationError(localized(zh: "--accepted 后面要写文件名", en: "--accepted needs the name of a file"))
        }
    }
}
