import Foundation
import Testing

/// `hegao fix`: drafts are mended in place, or the changes are shown.
struct FixCommandTests {
    private static let draft = "会议认为，各项工作取得新成效。。\r\n要坚持：(一)抓产业。\r\n"

    @Test func mendsInPlaceAndOnlyOnce() throws {
        let folder = try Folder()
        let path = try folder.write("draft.txt", Data(Self.draft.utf8))
        let first = try Program.run(["fix", path])
        #expect(first.status == 0 && first.errors.contains("punctuation/doubled-mark"))
        let mended = try Data(contentsOf: URL(filePath: path))
        #expect(String(decoding: mended, as: UTF8.self).hasPrefix("会议认为，各项工作取得新成效。\r\n"))
        #expect(try Program.run(["fix", path]).status == 0)
        #expect(try Data(contentsOf: URL(filePath: path)) == mended)
    }

    @Test func aDiffLeavesTheFileAloneAndSaysSo() throws {
        let folder = try Folder()
        let path = try folder.write("draft.txt", Data(Self.draft.utf8))
        let outcome = try Program.run(["fix", "--diff", path])
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("\n-会议认为，各项工作取得新成效。。\r\n"))
        #expect(outcome.output.contains("\n+会议认为，各项工作取得新成效。\r\n"))
        #expect(try Data(contentsOf: URL(filePath: path)) == Data(Self.draft.utf8))
        #expect(try Program.run(["fix", "--diff", "Examples/clean-report.txt"]).status == 0)
    }

    @Test func permissionsAndLinksStayAsTheyWere() throws {
        let folder = try Folder()
        let path = try folder.write("draft.txt", Data(Self.draft.utf8))
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        let link = folder.url.appending(path: "link.txt").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "draft.txt")
        #expect(try Program.run(["fix", link]).status == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "draft.txt")
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
        #expect(try Data(contentsOf: URL(filePath: path)) != Data(Self.draft.utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["draft.txt", "link.txt"])
    }

    @Test func standardInputGoesToStandardOutput() throws {
        let outcome = try Program.run(["fix", "-"], input: Data(Self.draft.utf8))
        #expect(outcome.status == 0 && outcome.output.hasPrefix("会议认为，各项工作取得新成效。\r\n"))
    }

    @Test(arguments: [["fix"], ["fix", "no-such-file.txt"], ["fix", "--kind", "novel", "-"], ["fix", "--select", "no/rule", "-"]])
    func whatCannotBeDoneIsSaid(arguments: [String]) throws {
        let outcome = try Program.run(arguments, input: Data(Self.draft.utf8))
        #expect(outcome.status == 2 && !outcome.errors.isEmpty)
    }
}
