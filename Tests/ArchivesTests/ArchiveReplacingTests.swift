import Archives
import TestSupport
import Testing

/// Archives with other contents for some members: the others are not touched, not even unpacked.
struct ArchiveReplacingTests {
    private static func members() -> [ZipBuilder.Member] {
        var stored = ZipBuilder.Member("mimetype", "application/zip")
        stored.isDeflated = false
        return [stored, ZipBuilder.Member("a.xml", "甲甲甲"), ZipBuilder.Member("b/c.xml", "乙"), ZipBuilder.Member("d.xml", "丁")]
    }

    private static func contents(_ file: [UInt8]) throws -> [String: String] {
        let archive = try Archive(file)
        var contents: [String: String] = [:]
        for member in archive.members {
            contents[member.name] = String(decoding: try archive.contents(of: member), as: UTF8.self)
        }
        return contents
    }

    @Test func replacesAddsAndLeavesTheRest() throws {
        let file = ZipBuilder.archive(Self.members())
        let long = String(repeating: "戊己庚", count: 20_000)
        let output = try Archive(file).replacing([
            ArchiveContents(name: "B/C.xml", bytes: Array(long.utf8)), ArchiveContents(name: "新.xml", bytes: Array("新".utf8)),
        ])
        #expect(try Archive(output).members.map(\.name) == ["mimetype", "a.xml", "b/c.xml", "d.xml", "新.xml"])
        #expect(
            try Self.contents(output) == [
                "mimetype": "application/zip", "a.xml": "甲甲甲", "b/c.xml": long, "d.xml": "丁", "新.xml": "新",
            ])
        #expect(output.count < file.count + 2000)
        // What stands in front of the replaced member is there byte for byte.
        let untouched = try #require(file.firstRange(of: Array("b/c.xml".utf8))).lowerBound - 30
        #expect(output[..<untouched] == file[..<untouched])
    }

    @Test func nothingToReplaceGivesTheSameBytes() throws {
        let file = ZipBuilder.archive(Self.members())
        #expect(try Archive(file).replacing([]) == file)
    }

    @Test func aStoredMemberStaysStored() throws {
        let output = try Archive(ZipBuilder.archive(Self.members())).replacing([
            ArchiveContents(name: "mimetype", bytes: Array("text".utf8))
        ])
        let member = try #require(try Archive(output).member(named: "mimetype").map { ($0.size, $0.packedSize) })
        #expect(member == (4, 4))
        #expect(try Self.contents(output)["mimetype"] == "text")
    }

    @Test func membersWithoutContentsComeAndGo() throws {
        let output = try Archive(ZipBuilder.archive(Self.members())).replacing([ArchiveContents(name: "a.xml", bytes: [])])
        #expect(try Self.contents(output)["a.xml"]?.isEmpty == true)
        #expect(try Self.contents(Archive(output).replacing([ArchiveContents(name: "a.xml", bytes: [65])]))["a.xml"] == "A")
    }

    @Test func foldersAreKept() throws {
        var folder = ZipBuilder.Member("b/", "")
        folder.isDeflated = false
        let file = ZipBuilder.archive([folder] + Self.members())
        let output = try Archive(file).replacing([ArchiveContents(name: "d.xml", bytes: [68])])
        let member = try #require(file.firstRange(of: Array("mimetype".utf8))).lowerBound - 30
        #expect(output[..<member] == file[..<member])
        // The number of members at the end counts the folder.
        #expect(output[output.count - 12] == 5)
    }

    @Test func aCommentOfTheArchiveStays() throws {
        var file = ZipBuilder.archive(Self.members())
        file[file.count - 2] = 3
        file += Array("abc".utf8)
        let output = try Archive(file).replacing([ArchiveContents(name: "d.xml", bytes: [68])])
        #expect(output.suffix(5) == [3, 0] + Array("abc".utf8))
        #expect(try Archive(output).members.count == 4)
    }

    @Test(arguments: UInt64(1)...200)
    func damagedArchivesNeverTrap(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var file = ZipBuilder.archive(Self.members())
        for _ in 0..<3 { file[Int.random(in: file.indices, using: &generator)] = UInt8.random(in: 0...255, using: &generator) }
        guard let archive = try? Archive(file), let output = try? archive.replacing([ArchiveContents(name: "a.xml", bytes: [65])])
        else { return }
        #expect(output.count > 22)
    }
}
