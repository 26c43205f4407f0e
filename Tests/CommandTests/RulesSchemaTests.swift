import Foundation
import Testing

/// The JSON Schema of rule files, put to a validator of others.
struct RulesSchemaTests {
    @Test(arguments: ["zh", "en"])
    func isOneJSONDocumentInTheLanguageThatIsAskedFor(language: String) throws {
        let outcome = try Program.run(["rules", "schema", "--lang", language])
        let schema = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        let properties = try #require(schema["properties"] as? [String: [String: Any]])
        let rules = try #require(properties["rules"]?["description"] as? String)
        #expect(rules.contains(language == "zh" ? "规则" : "rule"))
        #expect(schema["additionalProperties"] as? Bool == false)
    }

    @Test func theCheckedInSchemasAreCurrent() throws {
        for language in ["zh", "en"] {
            let file = Program.root.appending(path: "docs/schema/rules.\(language).schema.json")
            let printed = try Program.run(["rules", "schema", "--lang", language]).output
            #expect(
                try String(decoding: Data(contentsOf: file), as: UTF8.self) == printed,
                "run: hegao rules schema --lang \(language) -o docs/schema/rules.\(language).schema.json")
        }
    }

    @Test func theCheckedInSchemasOfConfigurationsAreCurrent() throws {
        for language in ["zh", "en"] {
            let file = Program.root.appending(path: "docs/schema/config.\(language).schema.json")
            let printed = try Program.run(["rules", "schema", "--config", "--lang", language]).output
            #expect(
                try String(decoding: Data(contentsOf: file), as: UTF8.self) == printed,
                "run: hegao rules schema --config --lang \(language) -o docs/schema/config.\(language).schema.json")
        }
    }

    @Test func takesTheConfigurationsOfTheProjectAndThoseThatInitWrites() throws {
        let fresh = try Folder()
        #expect(try Program.run(["init"], in: fresh.url).status == 0)
        let wordy = """
            extends: builtin
            rules:
              words/*: {level: off, accept: 乙}
              a/b:
            exclude:
              -
              - archive
            accept:
            variables: {year: 2026, place: 云溪县}
            overrides: [{files: '*.md', strict: true, rules: {a/c: on}}]
            suppressions: {require-reason: true}
            gitignore: false
            """
        let good = [
            Program.root.appending(path: "Examples/repository/.hegao.yml").path, fresh.url.appending(path: ".hegao.yml").path,
            try fresh.write("wordy.yml", Data(wordy.utf8)), try fresh.write("blank.yml", Data("# 只标出文件夹\n".utf8)),
        ]
        let bad = [
            "levle: info", "level: off", "overrides: [{level: info}]", "overrides: {files: x}", "rules: [a/b]", "strict: maybe",
            "suppressions: true", "accept: {a: b}",
        ]
        let broken = try bad.enumerated().map { try fresh.write("bad\($0).yml", Data($1.utf8)) }
        let verdicts = try Self.validate(good + broken, against: ["--config"])
        guard !verdicts.isEmpty else { return }
        #expect(verdicts.prefix(good.count).allSatisfy { $0.hasPrefix("valid") }, "\(verdicts)")
        #expect(verdicts.dropFirst(good.count).allSatisfy { $0.hasPrefix("invalid") }, "\(verdicts)")
        #expect(verdicts.count == good.count + bad.count)
    }

    @Test func takesEveryRuleFileOfTheProjectAndRefusesWhatIsMisspelt() throws {
        let files = try Self.ruleFiles(below: "Rules") + Self.ruleFiles(below: "Examples")
        let verdicts = try Self.validate(files)
        guard !verdicts.isEmpty else { return }
        for verdict in verdicts {
            let isBroken = verdict.contains("/broken-rules/")
            #expect(verdict.hasPrefix(isBroken ? "invalid" : "valid"), "\(verdict)")
        }
        let typos = try #require(verdicts.first { $0.contains("typos.yaml") })
        #expect(typos.contains("'mesage' was unexpected") && typos.contains("'waring' is not one of"))
    }

    @Test func aFileThatCannotBeWrittenEndsWithStatus2() throws {
        let outcome = try Program.run(["rules", "schema", "-o", "no-such-folder/rules.schema.json"])
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("办法"))
    }

    // MARK: Files

    private static func ruleFiles(below folder: String) throws -> [String] {
        let root = Program.root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { root.appending(path: $0).path }
            .filter { ((try? String(contentsOfFile: $0, encoding: .utf8))?.contains("rules:")) ?? false }
    }

    /// A line a file; none, with a message, where Python lacks a package.
    private static func validate(_ files: [String], against options: [String] = []) throws -> [String] {
        let folder = try Folder()
        let schema = try folder.write("schema.json", Data(try Program.run(["rules", "schema"] + options).output.utf8))
        let own = Program.root.appending(path: ".build/venv/bin/python3").path
        let python = FileManager.default.isExecutableFile(atPath: own) ? [own] : ["/usr/bin/env", "python3"]
        let process = Process()
        let output = URL(filePath: try folder.write("verdicts.txt", Data()))
        process.executableURL = URL(filePath: python[0])
        process.arguments =
            python.dropFirst() + [Program.root.appending(path: "Tests/CommandTests/validate_rules.py").path, schema] + files
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let words = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        guard process.terminationStatus == 0 else {
            print("the schema was not put to a validator: \(words)")
            #expect([3, 127].contains(process.terminationStatus), "\(words)")
            return []
        }
        return words.split(separator: "\n").map(String.init)
    }
}
