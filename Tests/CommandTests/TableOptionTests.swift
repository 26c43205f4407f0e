import Foundation
import Testing

/// `hegao lint --table`: a draft beside verified figures.
struct TableOptionTests {
    private static let draft = "政府工作报告\n\n一、2023年工作回顾\n\n2023年，地区生产总值达到102.53亿元，增长5.6%。\n"

    /// Runs on a draft and a table that lie in a folder of their own; what is printed names the folder `DIR`.
    private static func run(_ table: Data, name: String = "figures.csv", _ more: [String] = []) throws -> Program.Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hegao-table-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(draft.utf8).write(to: folder.appending(path: "draft.txt"))
        try table.write(to: folder.appending(path: name))
        let outcome = try Program.run(
            ["lint", "--no-builtin", "--table", folder.appending(path: name).path, folder.appending(path: "draft.txt").path] + more)
        return Program.Outcome(
            status: outcome.status, output: outcome.output.replacingOccurrences(of: folder.path, with: "DIR"), errors: outcome.errors)
    }

    @Test func differencesFailTheRunAndShowBothPlaces() throws {
        let outcome = try Self.run(Data("指标,时期,数值,单位\n地区生产总值,2023,105.23,亿元\n".utf8))
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("5:15  错误  文稿写“102.53亿元”，核定表为 105.23亿元（地区生产总值，2023，第 2 行）  (number/table)"))
        #expect(outcome.output.contains("DIR/figures.csv:2:13"))
    }

    @Test func agreementIsCounted() throws {
        let outcome = try Self.run(Data("指标,时期,数值,单位\nGDP,2023,102.53,亿元\nGDP,2023,5.6,%\n".utf8), ["--statistics"])
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("number/table     2     2     0         0"))
    }

    @Test func everyFaultOfATableIsReportedAtItsPlace() throws {
        let outcome = try Self.run(Data("指标,时期,数值,单位\n地区生产总值,去年,1,亿元\n税收收入,2023,多,亿圆\n".utf8))
        #expect(outcome.status == 2)
        for line in ["DIR/figures.csv:2:8  故障  看不懂时期“去年”", "DIR/figures.csv:3:11  故障  “多”不是一个数"] {
            #expect(outcome.output.contains(line), "\(outcome.output)")
        }
    }

    @Test func tablesOfOlderProgramsAreDecoded() throws {
        // 指标,时期,数值\nGDP,2023,105.23亿元 in GBK, as Excel saves “CSV”.
        let gbk: [UInt8] = [
            0xD6, 0xB8, 0xB1, 0xEA, 0x2C, 0xCA, 0xB1, 0xC6, 0xDA, 0x2C, 0xCA, 0xFD, 0xD6, 0xB5, 0x0D, 0x0A, 0x47, 0x44, 0x50, 0x2C, 0x32,
            0x30, 0x32, 0x33, 0x2C, 0x31, 0x30, 0x35, 0x2E, 0x32, 0x33, 0xD2, 0xDA, 0xD4, 0xAA, 0x0D, 0x0A,
        ]
        let outcome = try Self.run(Data(gbk))
        #expect(outcome.status == 1, "\(outcome.output)")
        #expect(outcome.output.contains("核定表为 105.23亿元"))
    }

    @Test(arguments: [
        ("figures.csv", Data([0xFF, 0x00, 0x31, 0xC3])), ("figures.xlsx", Data([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])), ("figures.csv", Data()),
    ])
    func whatIsNoTableEndsTheRunWithStatusTwo(name: String, bytes: Data) throws {
        let outcome = try Self.run(bytes, name: name)
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("DIR/\(name)"), "\(outcome.output)")
        #expect(name != "figures.xlsx" || outcome.output.contains("CSV UTF-8"), "\(outcome.output)")
    }

    @Test func aMissingTableIsNotPassedOver() throws {
        let outcome = try Program.run(["lint", "--table", "no-such.csv", "Examples/clean-report.txt"])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("no-such.csv"))
    }
}
