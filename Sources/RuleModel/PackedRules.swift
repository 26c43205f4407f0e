import Packing
import Patterns
import SourceText

/// Rule files that were read and worked out before: the rules' heads are there at once, the rest of a rule is read when it has a
/// chance in a draft.
///
/// A ``RulePacker`` makes it of proven files. What it says is what reading the files would give.
package struct PackedRules: Sendable {
    /// Changes with the format.
    static let magic: UInt64 = 0x0002_4B43_4150_4748

    let pack: Pack
    let directory: PackedDirectory
    private let open: @Sendable (String) -> RuleFile?

    /// - Parameters:
    ///   - fingerprint: Of the files that the pack must have been made of; see ``RulePacker``.
    ///   - open: The file of a path, for what points into it and for the tables beside it; `nil` for one to leave out.
    /// - Returns: `nil` where the pack was made of other files, or by another program.
    package init?(_ pack: Pack, fingerprint: UInt64, open: @escaping @Sendable (String) -> RuleFile?) {
        guard pack.bytes.count >= 32, pack.bytes.load(as: UInt64.self) == Self.magic,
            pack.bytes.load(fromByteOffset: 8, as: UInt64.self) == fingerprint,
            pack.bytes.load(fromByteOffset: 16, as: UInt64.self) == UInt64(pack.bytes.count)
        else { return nil }
        self.pack = pack
        self.open = open
        directory = PackedDirectory(PackReader(pack, at: Int(pack.bytes.load(fromByteOffset: 24, as: UInt64.self))))
    }

    func file(_ path: String) -> RuleFile? { open(path) }

    /// - Returns: `nil` for a pattern that has to be read anew.
    func pattern(_ number: Int, _ text: String, _ dialect: PatternDialect) -> Pattern? {
        Pattern.packed(text, dialect: dialect, PackReader(pack, at: Int(directory.patterns[number])))
    }

    func spare(_ number: Int, _ text: String) -> Pattern {
        let known = Pattern.packed(text, dialect: .reading, PackReader(pack, at: Int(directory.spares[number])))
        return known ?? RuleReader.spare(text)
    }
}
