import CMiniZip

/// One file in an archive, as the archive's list describes it.
package struct ArchiveMember: Sendable {
    /// The path within the archive, with `/` between its steps.
    package let name: String
    /// Bytes when unpacked, as declared.
    package let size: Int
    /// Bytes as packed, as declared.
    package let packedSize: Int
    let isEncrypted: Bool
    let compression: UInt
    let position: unz64_file_pos

    /// Whether it stands for a folder.
    var isFolder: Bool { name.hasSuffix("/") }

    /// Bounds and kinds that are known before anything is unpacked.
    func check(_ limits: ArchiveLimits) throws(ArchiveError) {
        if isEncrypted { throw .encrypted(member: name) }
        guard compression == 0 || compression == UInt(Z_DEFLATED) else { throw .unknownCompression(member: name) }
        guard size <= limits.memberSize else { throw .tooLarge(member: name, limit: limits.memberSize) }
        guard size <= limits.ratioFreeSize || size / max(packedSize, 1) <= limits.ratio else { throw .bomb(member: name) }
    }
}
