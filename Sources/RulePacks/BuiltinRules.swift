import CBuiltinRules
import Checks
import Localization
import Packing
import RuleModel
import SourceText

/// The files of Rules/ as they were when the program was built.
package enum BuiltinRules {
    /// Paths of embedded files are shown behind this.
    package static let scheme = "builtin:"

    /// The names of the packs, sorted: the folders of Rules/.
    package static var packs: [String] { Set(embedded.map { pack(of: $0.name) }).sorted() }

    /// The rule files of some packs, in the order of their names.
    ///
    /// - Parameters:
    ///   - isProven: `false` where examples are wanted or the rules themselves are in question.
    ///   - packs: Names of packs; `nil` for all.
    package static func files(isProven: Bool, packs: Set<String>? = nil) -> [RuleFile] {
        embedded.filter { isRuleFile($0.name) && packs?.contains(pack(of: $0.name)) ?? true }.map { file in
            let name = file.name
            let text = isProven ? RuleText.withoutExamples(file.bytes) : Array(file.bytes)
            return RuleFile(source: source(file.name, text), isProven: isProven) { sibling($0, of: name) }
        }
    }

    /// The same files as they were worked out when the program was built; `nil` in a program without them, which `swift build` by
    /// itself makes, and where they are not of the files that the program holds.
    ///
    /// - Parameter packs: Names of packs; `nil` for all.
    package static func packed(packs: Set<String>? = nil) -> PackedRules? {
        var count = 0
        guard let bytes = builtin_packed_rules(&count), count > 0 else { return nil }
        return packed(Pack(constant: UnsafeRawBufferPointer(start: bytes, count: count)), packs: packs)
    }

    static func packed(_ pack: Pack, packs: Set<String>? = nil) -> PackedRules? {
        PackedRules(pack, fingerprint: fingerprint) { name in
            let path = String(name.dropFirst(scheme.utf8.count))
            guard packs?.contains(self.pack(of: path)) ?? true else { return nil }
            let text = Deferred { embedded.first { $0.name == path }.map { source(path, Array($0.bytes)) } ?? source(path, []) }
            return RuleFile(path: name, isProven: true, text: text) { sibling($0, of: path) }
        }
    }

    /// What ``packed`` is to be made of.
    package static func pack() -> [UInt8] {
        let files = embedded.filter { isRuleFile($0.name) }.map { file in
            let name = file.name
            return RuleFile(source: source(name, Array(file.bytes)), isProven: true) { sibling($0, of: name) }
        }
        return RulePacker.pack(files, catalogue: Catalogue.all, fingerprint: fingerprint)
    }

    /// Of the names and bytes of all files.
    private static var fingerprint: UInt64 {
        embedded.reduce(into: Fingerprint()) { fingerprint, file in
            file.name.utf8.withContiguousStorageIfAvailable { fingerprint.add(UnsafeRawBufferPointer($0)) }
            fingerprint.add(UnsafeRawBufferPointer(file.bytes))
        }.value
    }

    private struct Embedded {
        let name: String
        let bytes: UnsafeBufferPointer<UInt8>
    }

    private static var embedded: [Embedded] {
        var count = 0
        return UnsafeBufferPointer(start: builtin_rule_files(&count), count: count).map { file in
            Embedded(name: String(cString: file.name), bytes: UnsafeBufferPointer(start: file.bytes, count: file.count))
        }
    }

    private static func pack(of name: String) -> String { String(name.prefix { $0 != "/" }) }

    private static func isRuleFile(_ name: String) -> Bool { name.hasSuffix(".yaml") }

    private static func source(_ name: String, _ bytes: [UInt8]) -> SourceFile {
        SourceFile(path: scheme + name, text: String(decoding: bytes, as: UTF8.self))
    }

    private static func sibling(_ path: String, of name: String) -> Result<SourceFile, InputError> {
        let folder = name.split(separator: "/").dropLast().joined(separator: "/")
        let wanted = folder.isEmpty ? path : folder + "/" + path
        if let file = embedded.first(where: { $0.name == wanted }) { return .success(source(file.name, Array(file.bytes))) }
        return .failure(
            InputError(
                path: path, message: LocalizedText(zh: "程序里没有这个文件", en: "the program holds no such file"),
                hint: LocalizedText(zh: "检查文件名", en: "check its name")))
    }
}
