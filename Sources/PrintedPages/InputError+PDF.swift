import Localization
import Processes
import SourceText

extension InputError {
    /// Why `pdftotext` could not be run to its end.
    init(_ failure: ProgramRun.Failure, path: String) {
        switch failure {
        case .missing:
            self.init(
                path: path,
                message: LocalizedText(
                    zh: "读 PDF 要用 pdftotext，这台机器上没有装", en: "reading a PDF takes pdftotext, which is not installed"),
                hint: LocalizedText(
                    zh: "请安装 poppler（Debian、Ubuntu：apt install poppler-utils；macOS：brew install poppler），或改用 PDF 的原稿（.docx、.txt）",
                    en: "install poppler (apt install poppler-utils, on macOS brew install poppler), or use its original (.docx, .txt)"))
        case .timeout, .tooMuch:
            self.init(
                path: path,
                message: failure == .timeout
                    ? LocalizedText(zh: "读这个 PDF 用的时间太长，已停止", en: "reading the PDF took too long and was stopped")
                    : LocalizedText(zh: "这个 PDF 的文字多得反常，已停止", en: "the PDF holds more text than any report and was given up"),
                hint: .useOriginal)
        case .system(let code):
            self.init(
                path: path, message: LocalizedText(zh: "pdftotext 运行不起来（系统代码 \(code)）", en: "pdftotext could not be run (system code \(code))"),
                hint: .useOriginal)
        }
    }

    /// What a run that ended without the text says of the file.
    init(refused run: ProgramRun, path: String) {
        let words = String(decoding: run.messages, as: UTF8.self).lowercased()
        if words.contains("password") || words.contains("encrypt") || run.status == 3 {
            self.init(
                path: path, message: LocalizedText(zh: "PDF 加了密或不许取出文字", en: "the PDF is encrypted, or does not let its text be taken"),
                hint: LocalizedText(
                    zh: "请输入密码打开，另存为不加密的 PDF，或改用原稿（.docx、.txt）", en: "save it without its password, or use its original (.docx, .txt)"))
        } else {
            self.init(
                path: path, message: LocalizedText(zh: "PDF 损坏，读不出来", en: "the PDF is damaged and cannot be read"),
                hint: LocalizedText(
                    zh: "文件可能没有传完：请重新取一份，或改用原稿（.docx、.txt）", en: "it may be cut off: get it again, or use its original (.docx, .txt)"))
        }
    }

    static func noText(inPDF path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "PDF 里没有文字，多半是扫描件", en: "there is no text in the PDF; it is probably scanned"),
            hint: LocalizedText(
                zh: "请先识别出文字（OCR），校对后存为 .docx 或 .txt 再检查；有原稿的请用原稿",
                en: "have its text recognised and save it as .docx or .txt, or use its original"))
    }
}

extension LocalizedText {
    fileprivate static let useOriginal = LocalizedText(zh: "请改用 PDF 的原稿（.docx、.txt）", en: "use its original (.docx, .txt)")
}
