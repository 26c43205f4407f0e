import Foundation
import TestSupport
import Testing
import WordDocuments

/// `hegao annotate`: findings as comments in a copy of a Word document.
struct AnnotateCommandTests {
    /// Its findings are errors and warnings of punctuation.
    static let draft = WordPackage(
        ["会议认为，各项工作取得新成效。。", "要坚持：(一)抓产业。"].map { "<w:p><w:r><w:t>\($0)</w:t></w:r></w:p>" }.joined())
    private static let rules = ["--select", "punctuation/*", "--level", "info"]

    private struct Setting {
        let folder: Folder
        let input: String
        let output: String

        init() throws {
            folder = try Folder()
            input = try folder.write("draft.docx", Data(AnnotateCommandTests.draft.bytes))
            output = folder.url.appending(path: "out.docx").path
        }

        var document: WordDocument {
            get throws { try WordDocument([UInt8](Data(contentsOf: URL(filePath: output)))) }
        }
    }

    @Test func everyFindingIsACommentOnItsWords() throws {
        let setting = try Setting()
        let outcome = try Program.run(["annotate", setting.input, "-o", setting.output] + Self.rules)
        #expect(outcome.status == 0 && outcome.output.isEmpty)
        let document = try setting.document
        let comments = document.comments
        #expect(outcome.errors.contains("批注了 \(comments.count) 处"))
        let doubled = try #require(comments.first { $0.text.contains("punctuation/doubled-mark") })
        #expect(doubled.range.map { String(decoding: document.text[$0], as: UTF8.self) } == "。。")
        let lines = doubled.text.split(separator: "\n")
        #expect(
            lines.first?.hasPrefix("【") == true && lines.contains { $0.hasPrefix("理由：") }
                && lines.contains { $0.hasPrefix("建议：") })
        #expect(try Data(contentsOf: URL(filePath: setting.input)) == Data(Self.draft.bytes))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: setting.folder.url.path).sorted() == ["draft.docx", "out.docx"])
    }

    @Test func theSameInputGivesTheSameFileAndEarlierCommentsGiveWay() throws {
        let setting = try Setting()
        let time = ["SOURCE_DATE_EPOCH": "1737363600"]
        #expect(try Program.run(["annotate", setting.input, "-o", setting.output] + Self.rules, environment: time).status == 0)
        let first = try Data(contentsOf: URL(filePath: setting.output))
        #expect(try setting.document.comments.allSatisfy { $0.date == "2025-01-20T09:00:00Z" && $0.author == "hegao" })
        let again = setting.folder.url.appending(path: "again.docx").path
        let outcome = try Program.run(["annotate", setting.output, "-o", again] + Self.rules, environment: time)
        #expect(outcome.status == 0 && outcome.errors.contains("替换了上次的"))
        #expect(try Data(contentsOf: URL(filePath: again)) == first)
    }

    @Test(arguments: [("error", "【错误】"), ("warning", "【警告】"), ("info", "【提示】")])
    func onlyOneLevelIfAskedFor(level: String, head: String) throws {
        let setting = try Setting()
        let arguments = ["annotate", setting.input, "-o", setting.output, "--select", "*", "--only", level]
        #expect(try Program.run(arguments).status == 0)
        let comments = try setting.document.comments
        #expect(comments.allSatisfy { $0.text.hasPrefix(head) })
        #expect(level != "warning" || !comments.isEmpty)
    }

    @Test func englishIfAskedFor() throws {
        let setting = try Setting()
        #expect(try Program.run(["annotate", setting.input, "-o", setting.output, "--lang", "en"] + Self.rules).status == 0)
        #expect(try setting.document.comments.contains { $0.text.contains("\nwhy: ") })
    }

    @Test func theInputIsNeverWrittenOver() throws {
        let setting = try Setting()
        let link = setting.folder.url.appending(path: "link.docx").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "draft.docx")
        let twin = setting.folder.url.appending(path: "twin.docx").path
        try FileManager.default.linkItem(atPath: setting.input, toPath: twin)
        let detour = setting.folder.url.path + "/./draft.docx"
        for target in [setting.input, link, twin, detour] {
            let outcome = try Program.run(["annotate", setting.input, "-o", target, "--force"])
            #expect(outcome.status == 2 && outcome.errors.contains("同一个文件"), "\(target)")
        }
        #expect(try Data(contentsOf: URL(filePath: setting.input)) == Data(Self.draft.bytes))
    }

    @Test func anotherFileIsWrittenOverOnlyByForce() throws {
        let setting = try Setting()
        _ = try setting.folder.write("out.docx", Data("旧".utf8))
        let refused = try Program.run(["annotate", setting.input, "-o", setting.output])
        #expect(refused.status == 2 && refused.errors.contains("--force"))
        #expect(try Data(contentsOf: URL(filePath: setting.output)) == Data("旧".utf8))
        #expect(try Program.run(["annotate", setting.input, "-o", setting.output, "--force"]).status == 0)
        #expect(try setting.document.paragraphs.count == 2)
    }

    @Test(arguments: ["out.doc", "out", "no-such-folder/out.docx", ""])
    func namesThatWillNotDo(name: String) throws {
        let setting = try Setting()
        let target = setting.folder.url.appending(path: name).path
        let outcome = try Program.run(["annotate", setting.input, "-o", target])
        #expect(outcome.status == 2 && !outcome.errors.isEmpty)
        #expect(try FileManager.default.contentsOfDirectory(atPath: setting.folder.url.path) == ["draft.docx"])
    }

    @Test(arguments: ["文字", "PK\u{3}\u{4}", "\u{D0}\u{CF}", ""])
    func whatIsNoWordDocumentIsRefused(contents: String) throws {
        let setting = try Setting()
        let input = try setting.folder.write("other.docx", Data(contents.utf8))
        let outcome = try Program.run(["annotate", input, "-o", setting.output])
        #expect(outcome.status == 2 && !outcome.errors.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: setting.output))
    }

    @Test func onlyAndLevelExcludeEachOther() throws {
        let setting = try Setting()
        #expect(
            try Program.run(["annotate", setting.input, "-o", setting.output, "--only", "error", "--level", "info"]).status == 2)
    }
}
