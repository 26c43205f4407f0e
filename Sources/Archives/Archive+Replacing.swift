extension Archive {
    /// The same archive with other contents for some members, and with those of unknown names as new members at its end.
    ///
    /// Members that are not named, and what lies between members, are copied byte for byte, packed as they are; a replaced
    /// member keeps its place, time, attributes and way of packing.
    ///
    /// - Complexity: O(bytes of the archive + unpacked bytes of the new contents).
    package func replacing(_ contents: [ArchiveContents]) throws(ArchiveError) -> [UInt8] {
        var entries: [ArchiveEntry] = []
        for member in listed { entries.append(try ArchiveEntry(of: member, in: bytes)) }
        var writer = ArchiveWriter(copying: bytes, entries: entries)
        var fresh: [String: [UInt8]] = [:]
        for content in contents { fresh[MemberName.key(content.name)] = content.bytes }
        let places = entries.indices.sorted { entries[$0].offset < entries[$1].offset }
        for number in places {
            if let contents = fresh.removeValue(forKey: MemberName.key(listed[number].name)) {
                writer.replace(entries[number], as: number, with: contents)
            } else {
                writer.copy(entries[number], as: number)
            }
        }
        for content in contents where fresh[MemberName.key(content.name)] != nil { writer.add(content, like: entries.first) }
        return writer.finish()
    }
}
