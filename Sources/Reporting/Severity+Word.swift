import Diagnostics
import Localization

extension Severity {
    /// The level as a reader is told it.
    package var word: LocalizedText {
        switch self {
        case .error: LocalizedText(zh: "错误", en: "error")
        case .warning: LocalizedText(zh: "警告", en: "warning")
        case .info: LocalizedText(zh: "提示", en: "info")
        }
    }
}
