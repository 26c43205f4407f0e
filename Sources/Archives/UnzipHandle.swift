import CMiniZip

/// minizip's view of an archive in memory. Only one member is open at a time, and only within a call.
struct UnzipHandle: ~Copyable {
    private let archive: unzFile
    private let stream: MemoryStream

    /// Longest name that is looked at, in bytes.
    private static let nameLimit = 1024

    init?(_ bytes: [UInt8]) {
        let stream = MemoryStream(bytes)
        var functions = stream.fileFunctions
        // The path only has to be there; the stream is found through the functions.
        guard let archive = unzOpen2_64("", &functions) else { return nil }
        self.archive = archive
        self.stream = stream
    }

    deinit { unzClose(archive) }

    // MARK: List

    func members(limit: Int) throws(ArchiveError) -> [ArchiveMember] {
        var members: [ArchiveMember] = []
        var status = unzGoToFirstFile(archive)
        while status == UNZ_OK {
            guard members.count < limit else { throw .tooManyMembers(limit: limit) }
            members.append(try member())
            status = unzGoToNextFile(archive)
        }
        guard status == UNZ_END_OF_LIST_OF_FILE, !members.isEmpty else { throw .notAnArchive }
        return members
    }

    private func member() throws(ArchiveError) -> ArchiveMember {
        var info = unz_file_info64()
        var position = unz64_file_pos()
        let name = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.nameLimit) { buffer -> [UInt8]? in
            guard
                unzGetCurrentFileInfo64(archive, &info, buffer.baseAddress, UInt(Self.nameLimit), nil, 0, nil, 0) == UNZ_OK,
                unzGetFilePos64(archive, &position) == UNZ_OK, info.size_filename <= UInt(Self.nameLimit)
            else { return nil }
            return buffer.prefix(Int(info.size_filename)).map { UInt8(bitPattern: $0) }
        }
        guard let name else { throw .notAnArchive }
        return ArchiveMember(
            name: try MemberName(name).text, size: Int(clamping: info.uncompressed_size),
            packedSize: Int(clamping: info.compressed_size), isEncrypted: info.flag & 1 != 0,
            compression: info.compression_method, position: position)
    }

    // MARK: Contents

    /// `nil` if the packed bytes are not what the list says.
    func contents(of member: ArchiveMember) -> [UInt8]? {
        var position = member.position
        guard unzGoToFilePos64(archive, &position) == UNZ_OK, unzOpenCurrentFile(archive) == UNZ_OK else { return nil }
        let bytes = [UInt8](unsafeUninitializedCapacity: member.size) { buffer, count in
            while count < buffer.count, let base = buffer.baseAddress {
                let wanted = UInt32(min(buffer.count - count, 1 << 30))
                let received = unzReadCurrentFile(archive, base + count, wanted)
                guard received > 0 else { return }
                count += Int(received)
            }
        }
        // The checksum is compared when the member is closed.
        return unzCloseCurrentFile(archive) == UNZ_OK && bytes.count == member.size ? bytes : nil
    }
}
