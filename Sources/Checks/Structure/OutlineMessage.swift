import Localization

/// What the outline check has to say.
enum OutlineMessage {
    case emptyDocument
    case nothingFound([LocalizedText])
    case missing([LocalizedText], inside: LocalizedText?, hints: [LocalizedText])
    case slip(LocalizedText, written: String, expected: String)
    case tooEarly(LocalizedText, before: LocalizedText)
    case tooLate(LocalizedText, after: LocalizedText)
    case tooMany(LocalizedText, limit: Int)
    case tooFew(LocalizedText, found: Int, limit: Int)
    case fewSections(LocalizedText, found: Int, limit: Int)
    case manySections(LocalizedText, found: Int, limit: Int)
    /// At the part that one standing wrong is compared with.
    case neighbour(LocalizedText)
    /// At the first of several.
    case first

    var text: LocalizedText {
        switch self {
        case .emptyDocument:
            LocalizedText(zh: "文稿是空的", en: "the document is empty")
        case .nothingFound(let names):
            LocalizedText(
                zh: "应有的部分一个也没有找到（\(names.map(\.zh).joined(separator: "、"))），请核对文种和标题的写法",
                en: "none of the expected parts is there (\(names.map(\.en).joined(separator: ", "))); check kind and headings")
        case .missing(let names, let parent, let hints):
            LocalizedText(
                zh: "\(parent.map { "“\($0.zh)”里" } ?? "")没有找到“\(Self.list(names).zh)”，请在这里补上"
                    + (hints.isEmpty ? "" : "，通常写作：" + hints.map(\.zh).joined(separator: "；")),
                en: "“\(Self.list(names).en)” is missing\(parent.map { " in “\($0.en)”" } ?? ""); it belongs here"
                    + (hints.isEmpty ? "" : ", usually as: " + hints.map(\.en).joined(separator: "; ")))
        case .slip(let name, let written, let expected):
            LocalizedText(
                zh: "没有找到“\(name.zh)”，这里的“\(written)”像是“\(expected)”的笔误，请核对",
                en: "“\(name.en)” is missing; “\(written)” here looks like a slip for “\(expected)”")
        case .tooEarly(let name, let other):
            LocalizedText(
                zh: "“\(name.zh)”写到了“\(other.zh)”前面，应移到它后面", en: "“\(name.en)” stands in front of “\(other.en)”; move it behind")
        case .tooLate(let name, let other):
            LocalizedText(
                zh: "“\(name.zh)”写到了“\(other.zh)”后面，应移到它前面", en: "“\(name.en)” stands behind “\(other.en)”; move it in front")
        case .tooMany(let name, limit: 0):
            LocalizedText(zh: "这里不应有“\(name.zh)”，请删去", en: "“\(name.en)” should not stand here")
        case .tooMany(let name, let limit):
            LocalizedText(
                zh: "“\(name.zh)”只应有\(limit)处，这里又出现了，请删去或改写",
                en: "“\(name.en)” should stand \(Self.times(limit)); here it is again")
        case .tooFew(let name, let found, let limit):
            LocalizedText(
                zh: "“\(name.zh)”至少应有\(limit)处，只找到\(found)处，请补上",
                en: "“\(name.en)” should stand at least \(Self.times(limit)); found \(found)")
        case .fewSections(let name, let found, let limit):
            LocalizedText(
                zh: "“\(name.zh)”下面至少应有\(limit)个小节，现在有\(found)个",
                en: "“\(name.en)” should have at least \(limit) subsections; it has \(found)")
        case .manySections(let name, let found, let limit):
            LocalizedText(
                zh: "“\(name.zh)”下面至多应有\(limit)个小节，现在有\(found)个，从这里起超出",
                en: "“\(name.en)” should have at most \(limit) subsections; it has \(found), too many from here on")
        case .neighbour(let name):
            LocalizedText(zh: "“\(name.zh)”在这里", en: "“\(name.en)” stands here")
        case .first:
            LocalizedText(zh: "前一处在这里", en: "it stands here already")
        }
    }

    /// Names that follow one another, to be put in quotation marks: 标题”“会议行 (GB/T 15834—2011 4.5.3.5).
    static func list(_ names: [LocalizedText]) -> LocalizedText {
        LocalizedText(zh: names.map(\.zh).joined(separator: "”“"), en: names.map(\.en).joined(separator: "”, “"))
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }
}
