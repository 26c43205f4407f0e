import Diagnostics
import JSON
import Localization

/// What SARIF tells of a run besides its results.
extension JSONWriter {
    /// The base that relative paths are resolved against (3.14.14).
    private static let base = "%SRCROOT%"

    /// The program with the rules that took part (3.18, 3.49).
    mutating func sarifTool(_ options: ReportOptions) {
        key("tool")
        beginObject()
        key("driver")
        beginObject()
        member("name", "hegao")
        member("fullName", "hegao " + options.version)
        member("version", options.version)
        member("semanticVersion", options.version)
        member("language", options.language.sarifTag)
        lines("rules", options.rules) { $0.sarifRule($1, options.language) }
        endObject()
        endObject()
    }

    /// The folder that relative paths start from.
    mutating func sarifBase(_ folder: String?) {
        guard let folder else { return }
        key("originalUriBaseIds")
        beginObject()
        key("%SRCROOT%")
        beginObject()
        member("uri", RepositoryPath.uri(ofFolder: folder))
        endObject()
        endObject()
    }

    /// `artifactLocation` (3.4); a relative path leans on the base.
    mutating func sarifArtifactLocation(_ path: String, index: Int? = nil, as name: StaticString = "location") {
        key(name)
        beginObject()
        member("uri", RepositoryPath.uri(path))
        if path.utf8.first != UInt8(ascii: "/") { member("uriBaseId", Self.base) }
        if let index { member("index", index) }
        endObject()
    }

    /// How the run went (3.20): a run with problems has not judged everything, whatever it found.
    mutating func sarifInvocation(
        isSuccessful: Bool, problems: [Problem], omissions: [(path: String, words: LocalizedText)], options: ReportOptions
    ) {
        key("invocations")
        beginArray()
        beginObject()
        key("executionSuccessful")
        value(isSuccessful)
        key("toolExecutionNotifications")
        beginArray()
        for problem in problems { notification(problem, options) }
        for omission in omissions {
            breakLine()
            beginObject()
            member("level", "note")
            sarifMessage(omission.words(in: options.language))
            key("locations")
            beginArray()
            beginObject()
            physicalLocation(of: nil, in: omission.path, options)
            endObject()
            endArray()
            endObject()
        }
        if !problems.isEmpty || !omissions.isEmpty { breakLine() }
        endArray()
        endObject()
        endArray()
    }

    private mutating func notification(_ problem: Problem, _ options: ReportOptions) {
        breakLine()
        beginObject()
        member("level", "error")
        sarifMessage((problem.place?.start.unitPrefix(in: options.language) ?? "") + problem.sentence(in: options.language))
        if let path = problem.path {
            key("locations")
            beginArray()
            beginObject()
            physicalLocation(of: problem.place, in: path, options)
            endObject()
            endArray()
        }
        endObject()
    }

    private mutating func physicalLocation(of place: Place?, in path: String, _ options: ReportOptions) {
        let file = SARIFFile(path: RepositoryPath.relative(path, to: options.folder), index: nil, isText: false)
        sarifPhysicalLocation(place, in: file)
    }

    /// `message` (3.11) of plain text, in which nothing is a place for a value (3.11.5) or a link (3.11.6).
    mutating func sarifMessage(_ text: String, as name: StaticString = "message") {
        key(name)
        beginObject()
        member("text", Self.literal(text))
        endObject()
    }

    private static func literal(_ text: String) -> String {
        let literal = text.replacing("{", with: "{{").replacing("}", with: "}}")
        return literal.contains("](") ? literal.replacing("[", with: "\\[").replacing("]", with: "\\]") : literal
    }
}

extension Language {
    /// The tag of the language (RFC 5646).
    fileprivate var sarifTag: String {
        switch self {
        case .chinese: "zh-CN"
        case .english: "en"
        }
    }
}

extension Severity {
    /// The level of a result (3.27.10).
    var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }
}
