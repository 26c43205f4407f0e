import Diagnostics
import Localization
import SourceText

extension Problem {
    /// An unreadable file as a problem of the run; the offset is told in words, since there is no text to point into.
    package init(_ error: InputError) {
        let place = error.offset.map { LocalizedText(zh: "（第 \($0) 字节处）", en: " (at byte \($0))") }
        let message = LocalizedText(
            zh: error.message.zh + (place?.zh ?? ""), en: error.message.en + (place?.en ?? ""))
        self.init(path: error.path, message: message, hint: error.hint)
    }
}
