import FileSystem
import Localization

/// Paths that configuration files name.
enum ConfigurationPaths {
    /// A path relative to the folder of a file, as the user would name it from the working folder.
    static func resolved(_ path: String, beside file: String) -> String {
        if path.hasPrefix("/") { return path }
        let folder = Paths.folder(of: file)
        return Paths.shown(Paths.absolute(folder == "." ? path : Paths.joined(folder, path)))
    }

    /// Why a path leads to no file; `nil` if it does.
    static func obstacle(to path: String) -> (message: LocalizedText, hint: LocalizedText)? {
        switch Paths.kind(of: path) {
        case .file: nil
        case .folder:
            (
                LocalizedText(zh: "“\(path)”是文件夹，不是文件", en: "“\(path)” is a folder, not a file"),
                LocalizedText(zh: "请写明其中的文件", en: "name the file in it")
            )
        case .missing:
            (LocalizedText(zh: "没有“\(path)”这个文件", en: "there is no file “\(path)”"), missingHint)
        case .linkLoop:
            (
                LocalizedText(zh: "“\(path)”的链接绕成了圈", en: "the links of “\(path)” lead round in a circle"),
                LocalizedText(zh: "修好或删除这个链接", en: "mend or remove the link")
            )
        }
    }

    static let missingHint = LocalizedText(
        zh: "路径从配置文件所在的文件夹算起", en: "paths are taken from the folder of the configuration file")
}
