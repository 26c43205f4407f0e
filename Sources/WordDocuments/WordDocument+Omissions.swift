import Localization

extension WordDocument {
    /// Places with hidden text that are named one by one.
    private static let namedPlaces = 3

    /// What of the document is not in its text, in words for its author.
    package var omissions: [LocalizedText] {
        var omissions = hidden.prefix(Self.namedPlaces).map { $0.remark }
        let others = hidden.count - omissions.count
        if others > 0 {
            omissions.append(
                LocalizedText(zh: "另有 \(others) 处隐藏文字，没有核对", en: "hidden text in \(others) more places was not checked"))
        }
        if unreadChunks > 0 {
            omissions.append(
                LocalizedText(
                    zh: "文稿里嵌入了 \(unreadChunks) 个别的文件，没有核对", en: "\(unreadChunks) embedded files were not checked"))
        }
        return omissions
    }
}

extension HiddenText {
    /// Scalars of the text that are quoted.
    private static let quoted = 20

    fileprivate var remark: LocalizedText {
        let beginning = String(text.unicodeScalars.prefix(Self.quoted))
        let quote = beginning.unicodeScalars.count < text.unicodeScalars.count ? beginning + "…" : beginning
        return LocalizedText(
            zh: "第\(paragraph + 1)段有隐藏文字“\(quote)”，没有核对；印发前请确认是否删去",
            en: "¶\(paragraph + 1) holds hidden text, “\(quote)”, which was not checked; make sure before it goes out")
    }
}
