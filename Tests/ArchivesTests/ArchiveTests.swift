import Archives
import TestSupport
import Testing

/// Archives as they should be, and as nobody should make them.
struct ArchiveTests {
    private typealias Member = ZipBuilder.Member

    /// The contents of the first member, or why there are none.
    private func contents(_ members: [Member], limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) -> [UInt8] {
        let archive = try Archive(ZipBuilder.archive(members), limits: limits)
        return try archive.contents(of: archive.members[0])
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 300_000], [true, false])
    func givesBackWhatWasPutIn(size: Int, isDeflated: Bool) throws {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var member = Member("a/b.xml", bytes)
        member.isDeflated = isDeflated
        #expect(try contents([member]) == bytes)
    }

    @Test func findsMembersWhateverTheCaseOfTheirLetters() throws {
        let archive = try Archive(ZipBuilder.archive([Member("Word\\Document.XML", "x"), Member("empty/", "")]))
        #expect(archive.members.map(\.name) == ["Word/Document.XML"])
        #expect(archive.member(named: "word/document.xml")?.size == 1)
        #expect(archive.member(named: "word") == nil)
    }

    @Test(arguments: ["../a", "a/../b", "/a", "a/..", "C:/a", "..\\a", "a\u{0}b"])
    func refusesNamesThatLeadOutside(name: String) {
        #expect(throws: ArchiveError.unsafeName(name.replacing("\\", with: "/"))) { try contents([Member(name, "x")]) }
    }

    @Test func refusesTwoMembersUnderOneName() {
        #expect(throws: ArchiveError.duplicateMember("A.xml")) { try contents([Member("a.xml", "x"), Member("A.xml", "y")]) }
    }

    @Test func refusesWhatIsEncryptedOrPackedInAnUnknownWay() {
        var encrypted = Member("a", "x")
        encrypted.flags = 1
        #expect(throws: ArchiveError.encrypted(member: "a")) { try contents([encrypted]) }
        var packed = Member("a", "x")
        packed.method = 12
        #expect(throws: ArchiveError.unknownCompression(member: "a")) { try contents([packed]) }
    }

    @Test func refusesHugeMembersBeforeUnpackingThem() {
        var huge = Member("a", "x")
        huge.declaredSize = 1 << 30
        #expect(throws: ArchiveError.tooLarge(member: "a", limit: ArchiveLimits().memberSize)) { try contents([huge]) }
        huge.declaredSize = 200 << 20
        #expect(throws: ArchiveError.bomb(member: "a")) { try contents([huge]) }
    }

    @Test func refusesMoreMembersThanTheLimit() {
        var limits = ArchiveLimits()
        limits.members = 2
        let members = ["a", "b", "c"].map { Member($0, "x") }
        #expect(throws: ArchiveError.tooManyMembers(limit: 2)) { try contents(members, limits: limits) }
        #expect(throws: Never.self) { try contents(Array(members.dropLast()), limits: limits) }
    }

    @Test func noticesThatABadMemberIsNotWhatTheListSays() {
        var short = Member("a", "abc")
        short.declaredSize = 5
        #expect(throws: ArchiveError.damaged(member: "a")) { try contents([short]) }
        var long = Member("a", "abc")
        long.declaredSize = 2
        #expect(throws: ArchiveError.damaged(member: "a")) { try contents([long]) }
        var changed = Member("a", "abc")
        changed.checksum = 7
        #expect(throws: ArchiveError.damaged(member: "a")) { try contents([changed]) }
    }

    @Test(arguments: [[], Array("PK".utf8), Array("no archive at all".utf8), [UInt8](repeating: 0, count: 100_000)])
    func whatHasNoListIsNoArchive(bytes: [UInt8]) {
        #expect(throws: ArchiveError.notAnArchive) { _ = try Archive(bytes).members }
    }

    /// What is cut may be no more than the end of the list, behind all that counts.
    @Test func truncatedArchivesAreNoticedOrGiveBackEverything() throws {
        let whole = ZipBuilder.archive([Member("a", "some text"), Member("b", "more text")])
        var noticed = 0
        for length in 0..<whole.count {
            do throws(ArchiveError) {
                let archive = try Archive(Array(whole[..<length]))
                for (member, text) in zip(archive.members, ["some text", "more text"]) {
                    #expect(try archive.contents(of: member) == Array(text.utf8), "cut after \(length)")
                }
            } catch {
                noticed += 1
            }
        }
        #expect(noticed > whole.count - 22)
    }

    @Test func damagedArchivesNeverBringItDown() throws {
        var random = SeededGenerator(seed: 7)
        let whole = ZipBuilder.archive((0..<5).map { Member("m\($0)", String(repeating: "text \($0) ", count: 50)) })
        var read = 0
        for _ in 0..<5_000 {
            var bytes = whole
            for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            guard let archive = try? Archive(bytes) else { continue }
            for member in archive.members where (try? archive.contents(of: member)) != nil { read += 1 }
        }
        #expect(read > 0)
    }
}
