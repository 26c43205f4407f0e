import FileSystem
import Localization
import SourceText

/// A new Word document that a command is to write, beside the one that it reads.
struct WordTarget {
    private let path: String

    /// - Parameter overwrites: whether a file that is there already may go.
    /// - Throws: before anything is read or written, if the path will not do.
    init(_ path: String, from input: String, overwrites: Bool) throws(InputError) {
        self.path = path
        guard Paths.fileExtension(of: path) == "docx" else { throw .noWordName(path) }
        // A link, or another way to write the path, leads to the same file.
        if let identity = Paths.identity(of: path), identity == Paths.identity(of: input) { throw .ownInput(path) }
        switch Paths.kind(of: path) {
        case .missing: break
        case .folder, .linkLoop: throw .notAFile(path)
        case .file: if !overwrites { throw .alreadyThere(path) }
        }
    }

    /// Writes all of it or nothing.
    func write(_ bytes: [UInt8]) throws(InputError) {
        try replaceFile(path, with: bytes)
    }
}

extension InputError {
    fileprivate static func noWordName(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "输出的文件名要以 .docx 结尾", en: "the name of the output must end in .docx"),
            hint: LocalizedText(zh: "例如 -o 批注稿.docx", en: "for example -o reviewed.docx"))
    }

    fileprivate static func ownInput(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "输出和输入是同一个文件；原稿不会改动", en: "this is the input itself, which is never changed"),
            hint: LocalizedText(zh: "请另起一个文件名", en: "give the output another name"))
    }

    fileprivate static func alreadyThere(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "这个文件已经有了", en: "the file is there already"),
            hint: LocalizedText(zh: "换一个文件名；确实要盖掉它，加上 --force", en: "give another name, or --force to write over it"))
    }

    fileprivate static func notAFile(_ path: String) -> InputError {
        InputError(
            path: path, message: LocalizedText(zh: "这不是一个可以写的文件", en: "this is no file to write to"),
            hint: LocalizedText(zh: "请写明一个 .docx 文件名", en: "name a .docx file"))
    }
}
