import Archives
import Localization
import Markup
import SourceText

extension InputError {
    /// What is wrong with a Word document, in a drafter's words.
    package init(_ error: WordError, path: String) {
        self.init(path: path, message: error.message, hint: error.hint)
    }

    /// Text under the name of a Word document.
    static func mislabelled(holding text: [UInt8], path: String) -> InputError {
        guard !text.isEmpty else {
            return InputError(
                path: path, message: LocalizedText(zh: "文件是空的", en: "the file is empty"),
                hint: LocalizedText(zh: "请重新取一份，或重新保存一次", en: "get it again, or save it again"))
        }
        let head = String(decoding: text.prefix(1024), as: UTF8.self).lowercased()
        let isPage = head.contains("<html") || head.contains("<!doctype html") || head.contains("mime-version:")
        let kind = isPage ? LocalizedText(zh: "网页", en: "a web page") : LocalizedText(zh: "纯文本", en: "plain text")
        return InputError(
            path: path,
            message: LocalizedText(zh: "名为 Word 文档，内容却是\(kind.zh)", en: "named as a Word document, but it holds \(kind.en)"),
            hint: isPage
                ? LocalizedText(zh: "请用 Word 或 WPS 打开，另存为 .docx 再检查", en: "open it in Word or WPS and save it as .docx")
                : LocalizedText(zh: "请把文件名的后缀改为 .txt 再检查", en: "change the ending of its name to .txt"))
    }
}

extension WordError {
    fileprivate var message: LocalizedText {
        switch self {
        case .archive(let error): error.message
        case .markup(let error, let part): error.message(part: part)
        case .otherDocument(let kind):
            LocalizedText(zh: "这是\(kind.name.zh)，不是 Word 文档", en: "this is \(kind.name.en), not a Word document")
        case .missingPart(let part): LocalizedText(zh: "文件不完整：缺少 \(part)", en: "the file is incomplete: \(part) is missing")
        case .contentType(let type, let part):
            LocalizedText(zh: "不是 Word 文档：\(part) 标明的类型是 \(type)", en: "not a Word document: the type of \(part) is \(type)")
        case .wrongRoot(let part): LocalizedText(zh: "\(part) 的内容不是应有的格式", en: "\(part) does not hold what it must")
        }
    }

    fileprivate var hint: LocalizedText {
        switch self {
        case .archive(.encrypted): .unlock
        case .archive(.tooLarge), .archive(.bomb), .archive(.tooManyMembers), .archive(.unsafeName), .archive(.duplicateMember):
            LocalizedText(
                zh: "文件来历可疑时不要打开；确是自己的文稿，请用 Word 或 WPS 打开后另存为新的 .docx",
                en: "do not open a file of unknown origin; if it is your own, open it in Word or WPS and save it as a new .docx")
        case .otherDocument(.archive): LocalizedText(zh: "请先解压，再检查里面的文稿", en: "unpack it first and check the drafts in it")
        case .otherDocument(.ofd):
            LocalizedText(zh: "请用它的原稿，或导出为 .docx、.txt 再检查", en: "use its original, or export it as .docx or .txt")
        case .otherDocument: LocalizedText(zh: "请把文字另存为 .docx 再检查", en: "save its text as .docx")
        default:
            LocalizedText(
                zh: "文件可能没有传完或已损坏：请重新取一份；能用 Word 或 WPS 打开的，另存为 .docx 再检查",
                en: "the file may be cut off or damaged: get it again, or, if Word or WPS opens it, save it as a new .docx")
        }
    }
}

extension WordError.OtherDocument {
    fileprivate var name: LocalizedText {
        switch self {
        case .spreadsheet: LocalizedText(zh: "电子表格", en: "a spreadsheet")
        case .presentation: LocalizedText(zh: "演示文稿", en: "a presentation")
        case .openDocument: LocalizedText(zh: " OpenDocument 文件", en: "an OpenDocument file")
        case .ofd: LocalizedText(zh: " OFD 版式文件", en: "an OFD document")
        case .archive: LocalizedText(zh: "压缩包", en: "an archive")
        }
    }
}

extension ArchiveError {
    fileprivate var message: LocalizedText {
        switch self {
        case .notAnArchive: LocalizedText(zh: "Word 文档损坏：找不到文件目录", en: "a damaged Word document: its list of parts is not found")
        case .tooManyMembers(let limit): LocalizedText(zh: "文件里的部件超过 \(limit) 个", en: "it holds more than \(limit) parts")
        case .unsafeName(let name): LocalizedText(zh: "文件里有指向外部的路径“\(name)”", en: "it holds a path that leads outside, “\(name)”")
        case .duplicateMember(let name): LocalizedText(zh: "文件里有两个“\(name)”", en: "it holds two parts called “\(name)”")
        case .encrypted: LocalizedText(zh: "文件加了密", en: "the file is encrypted")
        case .unknownCompression(let name): LocalizedText(zh: "“\(name)”用的压缩方法不认识", en: "“\(name)” is packed in an unknown way")
        case .tooLarge(let name, let limit):
            LocalizedText(zh: "“\(name)”解压后超过 \(limit >> 20) MB", en: "“\(name)” is larger than \(limit >> 20) MB when unpacked")
        case .bomb(let name):
            LocalizedText(zh: "“\(name)”的压缩率高得反常，可能是压缩炸弹", en: "“\(name)” is packed beyond belief and may be made to do harm")
        case .damaged(let name):
            LocalizedText(zh: "Word 文档损坏：“\(name)”读不全", en: "a damaged Word document: “\(name)” cannot be read whole")
        }
    }
}

extension MarkupError {
    fileprivate func message(part: String) -> LocalizedText {
        switch cause {
        case .malformed(let words):
            LocalizedText(
                zh: "Word 文档损坏：\(part) 第 \(offset) 字节处格式不对（\(words)）",
                en: "a damaged Word document: \(part) is malformed at byte \(offset) (\(words))")
        case .documentType:
            LocalizedText(zh: "\(part) 里有 Word 文档不该有的 DTD 声明", en: "\(part) declares a document type, as no Word document does")
        case .tooDeep:
            LocalizedText(
                zh: "\(part) 的嵌套超过 \(MarkupReader.depthLimit) 层", en: "\(part) nests deeper than \(MarkupReader.depthLimit)")
        }
    }
}

extension LocalizedText {
    /// The way to a file that can be read from one with a password.
    fileprivate static let unlock = LocalizedText(
        zh: "请用 Word 或 WPS 输入密码打开，取消密码后另存为 .docx",
        en: "open it with its password in Word or WPS, remove the password and save it as .docx")
}
