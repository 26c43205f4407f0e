import Localization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that cannot be read at all.
extension InputError {
    /// What the system said when a file was opened or read.
    package static func system(_ code: Int32, path: String) -> InputError {
        switch code {
        case ENOENT, ENOTDIR:
            InputError(
                path: path, message: LocalizedText(zh: "找不到这个文件", en: "no such file"),
                hint: LocalizedText(
                    zh: "请检查路径和文件名；路径里有空格时要加引号", en: "check the path; a path with spaces needs quotation marks"))
        case EACCES, EPERM:
            InputError(
                path: path, message: LocalizedText(zh: "没有读取这个文件的权限", en: "no permission to read this file"),
                hint: LocalizedText(zh: "请检查文件权限，或者请文件的所有者授权", en: "check its permissions or ask its owner"))
        default:
            InputError(
                path: path,
                message: LocalizedText(
                    zh: "读取失败（系统提示：\(String(cString: strerror(code)))）",
                    en: "reading failed (the system says: \(String(cString: strerror(code))))"),
                hint: LocalizedText(zh: "请确认文件所在的磁盘或网络可用，再试一次", en: "make sure that its disk or network is there and try again"))
        }
    }

    static func folder(path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "这是文件夹，不是文件", en: "this is a folder, not a file"),
            hint: LocalizedText(zh: "请写明其中的文件", en: "name the file in it"))
    }

    static func notAFile(path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "这是管道或设备，不是文件", en: "this is a pipe or a device, not a file"),
            hint: LocalizedText(
                zh: "要读另一个命令的输出，请把路径写成“-”：命令 | hegao lint -",
                en: "to read what another command prints, give “-” as the path: COMMAND | hegao lint -"))
    }

    static func tooLarge(path: String) -> InputError {
        InputError(
            path: path,
            message: LocalizedText(
                zh: "文件超过上限 \(inputSizeLimit >> 20) MB", en: "the file is larger than the limit of \(inputSizeLimit >> 20) MB"),
            hint: LocalizedText(zh: "请确认选对了文件；确实这么大，请拆成几个文件", en: "make sure that it is the right file, or split it"))
    }
}
