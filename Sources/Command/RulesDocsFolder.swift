import FileSystem
import Localization
import SourceText

/// A folder of pages about rules, as it is and as it should be.
struct RulesDocsFolder {
    /// How a page differs from what the rules say.
    struct Difference {
        enum Kind {
            case missing, outdated
            /// The pack is gone.
            case stale
            /// A file of somebody else's has the page's name.
            case foreign
        }

        let name: String
        let kind: Kind
    }

    let path: String
    /// In the order of their names.
    let differences: [Difference]
    private let pages: [RulesDocsPage]

    /// Compares a folder with the pages that it should hold; one that is missing lacks all of them.
    ///
    /// - Throws: why the folder, or a page in it, cannot be read.
    init(_ path: String, shouldHold pages: [RulesDocsPage]) throws(InputError) {
        self.path = path
        self.pages = pages
        var differences: [Difference] = []
        let present = Paths.kind(of: path) == .missing ? [] : try Self.names(in: path)
        for page in pages {
            if !present.contains(page.name) {
                differences.append(Difference(name: page.name, kind: .missing))
            } else {
                let bytes = try readFile(Paths.joined(path, page.name))
                guard bytes != page.bytes else { continue }
                differences.append(Difference(name: page.name, kind: Self.isGenerated(bytes) ? .outdated : .foreign))
            }
        }
        for name in present where name.hasSuffix(".md") && !pages.contains(where: { $0.name == name }) {
            let file = Paths.joined(path, name)
            guard Paths.kind(of: file) == .file, Self.isGenerated(try readFile(file)) else { continue }
            differences.append(Difference(name: name, kind: .stale))
        }
        self.differences = differences.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// Brings the folder up to date. Nothing is done as long as a file of somebody else's is in the way.
    ///
    /// - Throws: what kept a page from it.
    func update() throws(InputError) {
        for difference in differences where difference.kind == .foreign { throw .notGenerated(Paths.joined(path, difference.name)) }
        try Paths.makeFolder(path)
        for difference in differences {
            let file = Paths.joined(path, difference.name)
            if let page = pages.first(where: { $0.name == difference.name }) {
                try replaceFile(file, with: page.bytes)
            } else {
                try Paths.remove(file)
            }
        }
    }

    private static func isGenerated(_ bytes: [UInt8]) -> Bool { bytes.starts(with: RulesDocsPage.mark.utf8) }

    private static func names(in folder: String) throws(InputError) -> [String] {
        if let names = Paths.entries(of: folder) { return names }
        throw InputError(
            path: folder, message: LocalizedText(zh: "无法打开这个文件夹", en: "the folder cannot be opened"),
            hint: LocalizedText(zh: "检查它的访问权限", en: "check its permissions"))
    }
}

extension InputError {
    fileprivate static func notGenerated(_ path: String) -> InputError {
        InputError(
            path: path,
            message: LocalizedText(zh: "这个文件不是 hegao 生成的，没有覆盖它", en: "this file was not written by hegao and is left as it is"),
            hint: LocalizedText(zh: "另选一个文件夹，或先移走这个文件", en: "choose another folder, or move the file away first"))
    }
}
