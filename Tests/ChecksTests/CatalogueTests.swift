import Checks
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The catalogue is the folder: a kind of check is one file and one line.
struct CatalogueTests {
    @Test func theCatalogueIsWhatStandsInTheFolder() {
        let names = Catalogue.all.map { "\($0)" }
        #expect(names == Self.checkFiles().map { String($0.dropLast(".swift".count)) })
    }

    @Test func everyKeyBelongsToOneKindOfCheck() {
        let keys = Catalogue.all.map { $0.key }
        #expect(Set(keys).count == keys.count)
        let companions = Set(Catalogue.all.flatMap { $0.companionKeys })
        #expect(companions.isDisjoint(with: keys))
    }

    /// Names of the files that hold a kind of check, sorted.
    private static func checkFiles() -> [String] {
        ["Numbers", "Structure", "Wording"].flatMap(checkFiles).sorted()
    }

    private static func checkFiles(in family: String) -> [String] {
        let tests = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")
        guard let folder = opendir(tests + "/Sources/Checks/" + family) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX)) { String(cString: $0) }
            }
            if name.hasSuffix("Check.swift") { names.append(name) }
        }
        return names
    }
}
