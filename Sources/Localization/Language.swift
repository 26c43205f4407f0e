/// A language that messages are written in.
package enum Language: String, Sendable, CaseIterable {
    /// 中文, the language of the drafts and the default of rule messages.
    case chinese = "zh"
    /// English.
    case english = "en"

    /// The language of a POSIX locale name such as `zh_CN.UTF-8` or `C`; anything that is not Chinese reads English.
    package init(locale: String) {
        self = locale.lowercased().hasPrefix("zh") ? .chinese : .english
    }
}
