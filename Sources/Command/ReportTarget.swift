import ArgumentParser
import FileSystem
import Localization
import Reporting

/// One of the reports that a run writes: its format and where it goes.
struct ReportTarget: Equatable {
    let format: OutputFormat
    /// `nil` for standard output.
    let file: String?

    /// - Parameters:
    ///   - word: `FORMAT=FILE`, `FILE` or `FORMAT`; `-` as file is standard output.
    ///   - fallback: the format of a file that is named without one; `nil` to go by its ending.
    init(_ word: String, fallback: OutputFormat?) throws {
        if let format = OutputFormat(rawValue: word) {
            self.init(format: format, file: nil)
        } else if let equals = word.firstIndex(of: "="), Self.isName(word[..<equals]) {
            let format = try Self.format(named: String(word[..<equals]))
            try self.init(format: format, path: String(word[word.index(after: equals)...]))
        } else {
            try self.init(format: fallback ?? Self.format(of: word), path: word)
        }
    }

    init(format: OutputFormat, file: String?) {
        self.format = format
        self.file = file
    }

    private init(format: OutputFormat, path: String) throws {
        if path.isEmpty || Paths.kind(of: path) == .folder {
            throw ValidationError(localized(zh: "--output 后面要写文件名", en: "--output needs the name of a file"))
        }
        self.init(format: format, file: path == "-" ? nil : path)
    }

    /// Whether a word names its format itself, so that `--format` is not about it.
    static func namesFormat(_ word: String) -> Bool {
        OutputFormat(rawValue: word) != nil || word.firstIndex(of: "=").map { isName(word[..<$0]) } ?? false
    }

    /// The format of a name.
    static func format(named name: String) throws -> OutputFormat {
        if let format = OutputFormat(rawValue: name) { return format }
        let all = OutputFormat.allCases.map(\.rawValue).joined(separator: " ")
        let suggestion = OutputFormat.suggestion(for: name)
        throw ValidationError(
            localized(
                zh: "没有名为“\(name)”的输出格式；" + (suggestion.map { $0.zh + " " } ?? "") + "可用：" + all,
                en: "there is no output format “\(name)”; " + (suggestion.map { $0.en + " " } ?? "") + "formats: " + all))
    }

    /// The format that the ending of a file says; a text where it says nothing.
    private static func format(of path: String) throws -> OutputFormat {
        guard Paths.fileExtension(of: path) == "xml" else { return OutputFormat(path: path) ?? .text }
        throw ValidationError(
            localized(
                zh: "\(path)：XML 有两种格式，请写 junit=\(path) 或 checkstyle=\(path)",
                en: "\(path): there are two formats in XML; write junit=\(path) or checkstyle=\(path)"))
    }

    /// Whether what stands before a `=` can only be meant for a format; a path with such a name is written `./a=b`.
    private static func isName(_ word: Substring) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") || $0 == UInt8(ascii: "-") }
    }
}
