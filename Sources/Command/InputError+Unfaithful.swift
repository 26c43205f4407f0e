import Localization
import SourceText

extension InputError {
    /// What was written into a Word document does not read back as it should, so nothing is kept of it.
    static func unfaithful(_ path: String) -> InputError {
        InputError(
            path: path,
            message: LocalizedText(
                zh: "这份文稿的内部结构特殊，写进去的内容和预期不一致，所以没有写出文件",
                en: "what was written would not read back as it should in a document built like this, so nothing is written"),
            hint: LocalizedText(
                zh: "请用 Word 或 WPS 打开，另存为新的 .docx 再试", en: "open it in Word or WPS, save it as a new .docx and try again"))
    }
}
