import Localization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the program takes from its environment variables.
enum Environment {
    /// The user's language by the locale, in the order POSIX gives the variables.
    static let language: Language = {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = value(of: name), !value.isEmpty { return Language(locale: value) }
        }
        return .english
    }()

    /// Whether colour is unwelcome (no-color.org).
    static var forbidsColor: Bool { value(of: "NO_COLOR").map { !$0.isEmpty } ?? false }

    /// Width of the terminal in cells, where it is known.
    static var terminalWidth: Int? {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The time that the user wants files to be dated with, in seconds since 1970.
    static var sourceDate: Int? {
        value(of: "SOURCE_DATE_EPOCH").flatMap { Int($0) }.flatMap { $0 >= 0 && $0 < 253_402_300_800 ? $0 : nil }
    }

    private static func value(of name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}

/// Text for the help, in the user's language.
func localized(zh: String, en: String) -> String {
    LocalizedText(zh: zh, en: en)(in: Environment.language)
}
