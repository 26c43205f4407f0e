import ArgumentParser
import FileSystem
import Localization
import Reporting

/// Which reports a run writes, and where.
struct ReportFileOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            localized(
                zh: "输出格式，默认看 --output 的扩展名，否则 text：", en: "Output format; default by the ending of --output, else text: ")
                + OutputFormat.allCases.map(\.rawValue).joined(separator: " "), valueName: "format"))
    var format: String?

    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp(
            localized(
                zh: "写进文件，不写到标准输出；可写 格式=文件，可重复，- 表示标准输出",
                en: "Write to a file instead of standard output; FORMAT=FILE names the format, - is standard output; may be repeated."),
            valueName: "[format=]file"))
    var outputs: [String] = []

    func validate() throws {
        let targets = try targets
        if targets.count(where: { $0.file == nil }) > 1 {
            throw ValidationError(
                localized(
                    zh: "标准输出只能写一份报告，其余的请写 格式=文件", en: "standard output takes one report; write the others as FORMAT=FILE"))
        }
        let files = targets.compactMap(\.file)
        for (index, file) in files.enumerated() where files[..<index].contains(where: { Self.isSame($0, file) }) {
            throw ValidationError(
                localized(zh: "\(file)：两份报告写进同一个文件", en: "\(file): two reports would go to one file"))
        }
    }

    /// The reports, in the order of the command line; what `--format` alone asks for comes first.
    var targets: [ReportTarget] {
        get throws {
            let asked = try format.map(ReportTarget.format(named:))
            let plain = outputs.filter { !ReportTarget.namesFormat($0) }
            if asked != nil, plain.count > 1 {
                throw ValidationError(
                    localized(
                        zh: "--format 不知道指哪个文件：\(plain.joined(separator: "、"))；请各写 格式=文件",
                        en: "--format could mean any of \(plain.joined(separator: ", ")); write FORMAT=FILE for each"))
            }
            let targets = try outputs.map { try ReportTarget($0, fallback: asked) }
            guard outputs.isEmpty || asked != nil && plain.isEmpty else { return targets }
            return [ReportTarget(format: asked ?? .text, file: nil)] + targets
        }
    }

    /// A report never takes the place of a draft that it is about.
    func refuse(overwriting drafts: [String]) throws {
        for target in try targets.compactMap(\.file) {
            guard let identity = Paths.identity(of: target), drafts.contains(where: { Paths.identity(of: $0) == identity }) else { continue }
            throw ValidationError(
                localized(zh: "\(target) 是要检查的文稿，报告请写到别的文件", en: "\(target) is a draft to check; write the report elsewhere"))
        }
    }

    /// Whether two paths lead to one file, which need not be there yet. What is no file, such as a terminal, takes any number.
    private static func isSame(_ left: String, _ right: String) -> Bool {
        if let identity = Paths.identity(of: left) { return identity == Paths.identity(of: right) && Paths.isRegular(left) }
        guard Paths.identity(of: right) == nil, let folder = Paths.identity(of: Paths.folder(of: left)) else { return left == right }
        return folder == Paths.identity(of: Paths.folder(of: right)) && name(of: left) == name(of: right)
    }

    private static func name(of path: String) -> Substring { path.split(separator: "/").last ?? "" }
}
