import Localization

/// Files that are not text, or not in an encoding that is read.
extension InputError {
    static func foreign(_ format: ForeignFormat, path: String) -> InputError {
        InputError(
            path: path,
            message: LocalizedText(zh: "这是\(format.name.zh)，不是文本文件", en: "this is \(format.name.en), not a text file"),
            hint: format.hint)
    }

    /// - Parameter offset: where the first zero byte stands.
    static func binary(at offset: Int?, path: String) -> InputError {
        InputError(
            path: path, offset: offset,
            message: LocalizedText(zh: "含有值为零的字节，不是文本文件", en: "it holds a zero byte and is not a text file"),
            hint: LocalizedText(
                zh: "请确认选对了文件；文档请另存为纯文本（.txt，UTF-8）",
                en: "make sure that it is the right file; save documents as plain text (.txt, UTF-8)"))
    }

    /// - Parameter offset: the first byte that the encoding cannot read.
    static func broken(_ encoding: TextEncoding, at offset: Int, path: String) -> InputError {
        InputError(
            path: path, offset: offset,
            message: LocalizedText(
                zh: "看来是 \(encoding.rawValue) 编码，但有一处字节不合规",
                en: "it looks like \(encoding.rawValue), but one place is not valid"),
            hint: LocalizedText(
                zh: "文件可能被截断或损坏：请用编辑器或 WPS 以 \(encoding.rawValue) 编码打开，改好这一处，另存为 UTF-8",
                en: "the file may be damaged: open it as \(encoding.rawValue) in an editor, mend the place and save it as UTF-8"))
    }

    /// - Parameter utf8Offset: the first byte that is not UTF-8.
    static func unknownEncoding(utf8Offset: Int, path: String) -> InputError {
        InputError(
            path: path, offset: utf8Offset,
            message: LocalizedText(
                zh: "认不出文字编码：不是 UTF-8（到这里为止），按 GB18030（GBK）读也不像中文",
                en: "unknown text encoding: not UTF-8 beyond this place, and not Chinese when read as GB18030 (GBK)"),
            hint: LocalizedText(
                zh: "请用编辑器打开，确认文字显示正常后另存为 UTF-8",
                en: "open it in an editor, make sure that the text looks right, and save it as UTF-8"))
    }

    static func utf32(path: String) -> InputError {
        InputError(
            path: path,
            message: LocalizedText(zh: "这是 UTF-32 编码，不支持", en: "UTF-32 is not supported"),
            hint: LocalizedText(zh: "请用编辑器打开，另存为 UTF-8", en: "open it in an editor and save it as UTF-8"))
    }

    static func unfaithful(_ encoding: TextEncoding, path: String) -> InputError {
        InputError(
            path: path,
            message: LocalizedText(
                zh: "这个 \(encoding.rawValue) 文件有些字节改写后会变样，没有改动",
                en: "some bytes of this \(encoding.rawValue) file would not come back as they were; it was left alone"),
            hint: LocalizedText(zh: "请用编辑器打开，另存为 UTF-8 再改", en: "save it as UTF-8 in an editor first"))
    }
}
