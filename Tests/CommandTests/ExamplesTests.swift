import Testing

/// Examples/ runs end to end and prints what the files beside it say.
struct ExamplesTests {
    @Test(arguments: [
        ("台儿庄区-2023.out", ["lint", "Examples/台儿庄区-2023.txt"], 1),
        ("flawed-report.out", ["lint", "Examples/flawed-report.txt"], 1),
        ("flawed-report-thorough.out", ["lint", "--thorough", "Examples/flawed-report.txt"], 1),
        ("flawed-report-strict.out", ["lint", "--strict", "--quiet", "Examples/flawed-report.txt"], 1),
        ("flawed-report.en.out", ["lint", "--lang", "en", "Examples/flawed-report.txt"], 1),
        ("flawed-report.json", ["lint", "--format", "json", "Examples/flawed-report.txt"], 1),
        ("clean-report.out", ["lint", "Examples/clean-report.txt"], 0),
        ("custom-rules.out", ["lint", "--fail-on", "warning", "--rules", "Examples/custom-rules", "Examples/custom-rules/draft.txt"], 1),
        ("custom-rules-test.out", ["rules", "test", "--strict", "Examples/custom-rules"], 0),
        ("broken-rules.out", ["rules", "check", "Examples/broken-rules"], 2),
        ("broken-rules-lint.out", ["lint", "--no-builtin", "--rules", "Examples/broken-rules", "Examples/clean-report.txt"], 2),
        ("outline.out", ["outline", "Examples/clean-report.txt"], 0),
        ("numbers.out", ["lint", "--select", "number/*", "--statistics", "--verbose", "Examples/numbers/draft.txt"], 1),
        ("numbers.json", ["lint", "--select", "number/share", "--format", "json", "Examples/numbers/draft.txt"], 1),
        ("numbers-figures.out", ["figures", "Examples/numbers/draft.txt"], 0),
        (
            "figures-table.out",
            ["lint", "--select", "number/*", "--table", "Examples/figures-table/核定数据.csv", "Examples/figures-table/draft.txt"], 1
        ),
        ("explain-share.out", ["rules", "explain", "number/share"], 0),
        ("outline.json", ["outline", "--format", "json", "Examples/clean-report.txt"], 0),
    ])
    func printsWhatIsExpected(name: String, arguments: [String], status: Int32) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.status == status)
        #expect(outcome.errors == "")
        try Snapshot.expect(outcome.output, equals: name)
    }

    /// A folder with a configuration, as its users stand in it.
    @Test(arguments: [
        ("repository.out", ["lint", "."], 1), ("repository-config.out", ["lint", "--print-config", "drafts/报告.txt"], 0),
    ])
    func aFolderWithAConfiguration(name: String, arguments: [String], status: Int32) throws {
        let outcome = try Program.run(arguments, in: Program.root.appending(path: "Examples/repository"))
        #expect(outcome.status == status)
        #expect(outcome.errors == "")
        try Snapshot.expect(outcome.output, equals: name)
        #expect(try Program.run(["rules", "test", "--strict"], in: Program.root.appending(path: "Examples/repository")).status == 0)
    }

    @Test func aProgramThatUsesTheLibrary() throws {
        let outcome = try Program.run([], of: "LibraryExample")
        #expect(outcome.status == 0 && outcome.errors == "")
        try Snapshot.expect(outcome.output, equals: "library.out")
        #expect(try Program.run(["no-such-draft.txt"], of: "LibraryExample").output.contains("no-such-draft.txt"))
    }

    @Test func builtInRulesPassTheirExamples() throws {
        let outcome = try Program.run(["rules", "test", "--strict", "Rules"])
        #expect(outcome.status == 0, "\(outcome.output)")
    }
}
