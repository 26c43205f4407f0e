/// The name of a member, in the form in which names are compared.
struct MemberName {
    /// With `/` between its steps, as the standard asks for; some writers put `\`.
    let text: String

    /// - Throws: if the name leads out of the archive or is not UTF-8.
    init(_ bytes: [UInt8]) throws(ArchiveError) {
        let slashed = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        guard let text = String(validating: slashed, as: UTF8.self), !bytes.contains(0) else {
            throw .unsafeName(String(decoding: slashed, as: UTF8.self))
        }
        let steps = text.split(separator: "/", omittingEmptySubsequences: false)
        guard !text.isEmpty, steps.first != "", !steps.contains(".."), !steps[0].hasSuffix(":") else { throw .unsafeName(text) }
        self.text = text
    }

    /// Part names are equal whatever the case of their ASCII letters (ISO/IEC 29500-2, 6.2.2.3).
    static func key(_ name: String) -> String { name.lowercased() }
}
