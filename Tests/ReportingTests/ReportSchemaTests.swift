import Diagnostics
import Foundation
import Reporting
import Testing

/// Reports are what the schemas of their formats allow; Schemas/README.md says which of them are published ones.
struct ReportSchemaTests {
    private static let reports: [(name: String, report: Report)] = [
        ("mixed", Samples.mixed), ("spotless", Samples.spotless), ("troubled", Samples.troubled), ("futile", Samples.futile),
        ("empty", Samples.empty), ("hostile", Samples.hostile), ("reckoned", FigureSamples.reckoned),
        ("covered", FigureSamples.covered), ("awkward", FormatSamples.awkward), ("documents", FormatSamples.documents),
    ]

    @Test(arguments: [
        (OutputFormat.sarif, "sarif-schema-2.1.0.json", "json"), (.gitlab, "gitlab-code-quality.json", "json"),
        (.junit, "junit-10.xsd", "xml"), (.checkstyle, "checkstyle.xsd", "xml"), (.rdjson, "rdjson.json", "json"),
        (.rdjsonl, "rdjson.json#diagnostic", "jsonl"),
    ])
    func areValid(format: OutputFormat, schema: String, ending: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hegao-schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var files: [String] = []
        for (name, report) in Self.reports {
            for (language, options) in [("zh", FormatSamples.run), ("en", FormatSamples.english), ("plain", ReportOptions())] {
                let file = folder.appending(path: "\(name).\(language).\(ending)")
                try Data(format.render(report, options: options)).write(to: file)
                files.append(file.path)
            }
        }
        let outcome = try SchemaValidator.validate(files, against: schema)
        guard outcome.status != 3 else {
            print("not validated, for \(outcome.output) (make test installs what is missing): \(schema)")
            return
        }
        #expect(outcome.status == 0, "\(outcome.output)")
    }

    /// A validator that lets everything pass would prove nothing.
    @Test(arguments: [
        ("sarif-schema-2.1.0.json", "wrong.json", #"{"version":"2.1.0","runs":[{"results":[]}]}"#),
        ("gitlab-code-quality.json", "wrong.json", #"[{"description":"x"}]"#),
        ("rdjson.json", "wrong.json", #"{"diagnostics":[{"message":"x","location":{"path":"a","range":{"start":{"line":0}}}}]}"#),
        ("rdjson.json#diagnostic", "wrong.jsonl", "{\"message\":\"x\"}\n"),
        ("junit-10.xsd", "wrong.xml", "<testsuites><testsuite name=\"x\"/></testsuites>"),
        ("checkstyle.xsd", "wrong.xml", "<checkstyle version=\"4.3\"><file/></checkstyle>"),
    ])
    func theValidatorFindsFaults(schema: String, name: String, document: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hegao-schema-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: name)
        try Data(document.utf8).write(to: file)
        let outcome = try SchemaValidator.validate([file.path], against: schema)
        #expect(outcome.status == 1 || outcome.status == 3, "\(outcome.output)")
    }
}
