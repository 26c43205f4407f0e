import CMiniZip

/// A ZIP archive in memory, opened for reading; the only owner of minizip's handle.
package struct Archive: ~Copyable {
    /// In the order of the archive's list.
    package let members: [ArchiveMember]
    /// Those that stand for folders too.
    let listed: [ArchiveMember]
    let bytes: [UInt8]
    private let indices: [String: Int]
    private let limits: ArchiveLimits
    private let handle: UnzipHandle

    /// Reads the list of members; unpacks nothing.
    ///
    /// - Complexity: O(bytes of the list).
    package init(_ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
        guard let handle = UnzipHandle(bytes) else { throw .notAnArchive }
        let listed = try handle.members(limit: limits.members)
        let members = listed.filter { !$0.isFolder }
        var indices: [String: Int] = [:]
        for (index, member) in members.enumerated() {
            guard indices.updateValue(index, forKey: MemberName.key(member.name)) == nil else {
                throw .duplicateMember(member.name)
            }
        }
        self.members = members
        self.listed = listed
        self.bytes = bytes
        self.indices = indices
        self.limits = limits
        self.handle = handle
    }

    /// The member of a name, whatever the case of its letters.
    package func member(named name: String) -> ArchiveMember? {
        indices[MemberName.key(name)].map { members[$0] }
    }

    /// All bytes of a member, checked against its declared size and checksum.
    ///
    /// - Complexity: O(declared size), which is bounded.
    package func contents(of member: ArchiveMember) throws(ArchiveError) -> [UInt8] {
        try member.check(limits)
        guard let bytes = handle.contents(of: member) else { throw .damaged(member: member.name) }
        return bytes
    }
}
