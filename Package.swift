// swift-tools-version: 6.2
import PackageDescription

/// Settings every Swift target shares: a warning is a defect.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A target of the table in docs/architecture.md; `LayeringTests` compares imports with it.
func module(_ name: String, _ dependencies: [Target.Dependency], linking: [LinkerSetting] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict, linkerSettings: linking)
}

/// The tests of one target, in the folder of the same name under Tests/; `data` are files there that are not sources.
func tests(_ name: String, _ dependencies: [Target.Dependency], data: [String] = []) -> Target {
    .testTarget(name: name + "Tests", dependencies: dependencies + ["TestSupport"], exclude: data, swiftSettings: strict)
}

/// Static archives on Linux, so that one copied executable works anywhere; Homebrew's libraries on macOS.
func system(_ archive: String, macOS library: String) -> [LinkerSetting] {
    [
        .linkedLibrary(":" + archive, .when(platforms: [.linux])),
        .linkedLibrary(library, .when(platforms: [.macOS])),
    ]
}

let package = Package(
    name: "hegao",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "hegao", targets: ["Command"]),
        .library(name: "Hegao", targets: ["Hegao"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // Level 0: C libraries and the text of a file.
        .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .systemLibrary(name: "CJansson", providers: [.apt(["libjansson-dev"]), .brew(["jansson"])]),
        .systemLibrary(name: "CMiniZip", providers: [.apt(["libminizip-dev", "zlib1g-dev"]), .brew(["minizip"])]),
        .systemLibrary(name: "CLibYAML", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .target(name: "CBuiltinRules"),
        .target(name: "CEncodings", exclude: ["gb18030"]),
        .target(name: "CReportPage", exclude: ["page.css", "page.js"]),
        .target(name: "CQuantityTables", exclude: ["units.tsv", "markers.tsv", "words.tsv"]),
        module("Hashing", []),
        module("Localization", []),
        module("Packing", []),
        module("Processes", []),
        module("SourceText", ["CEncodings", "Localization"]),
        // Level 1
        module("Archives", ["CMiniZip"], linking: system("libminizip.a", macOS: "minizip") + system("libz.a", macOS: "z")),
        module("JSON", ["CJansson", "Localization", "SourceText"], linking: system("libjansson.a", macOS: "jansson")),
        module("Markup", ["CExpat"], linking: system("libexpat.a", macOS: "expat")),
        module("WebPages", ["Localization", "SourceText"]),
        module("FileSystem", ["Localization", "SourceText"]),
        module("PrintedPages", ["Localization", "Processes", "SourceText"]),
        module("YAML", ["CLibYAML", "Localization", "SourceText"], linking: system("libyaml.a", macOS: "yaml")),
        module("Diagnostics", ["Hashing", "Localization", "SourceText"]),
        module("Patterns", ["CPCRE2", "Localization", "Packing"], linking: system("libpcre2-8.a", macOS: "pcre2-8")),
        module("Quantities", ["CQuantityTables", "Localization"]),
        // Level 2
        module("Repositories", ["Localization", "Processes", "SourceText"]),
        module("DocumentModel", ["SourceText"]),
        module("Reporting", ["CReportPage", "Diagnostics", "Hashing", "JSON", "Localization", "SourceText"]),
        module("Baselines", ["Diagnostics", "FileSystem", "Localization", "SourceText", "YAML"]),
        module("Formulas", ["Diagnostics", "Localization", "Quantities", "SourceText"]),
        module("WordDocuments", ["Archives", "Localization", "Markup", "SourceText"]),
        module("ReportCache", ["Diagnostics", "FileSystem", "Hashing", "Localization", "SourceText"]),
        // Level 3
        module("WordEditing", ["Archives", "Diagnostics", "Localization", "Markup", "SourceText", "WordDocuments"]),
        module("Drafts", ["PrintedPages", "SourceText", "WebPages", "WordDocuments"]),
        module("Indicators", ["DocumentModel", "Localization", "Quantities", "SourceText"]),
        // Level 4
        module(
            "RuleModel",
            [
                "Diagnostics", "DocumentModel", "FileSystem", "Indicators", "Localization", "Packing", "Patterns", "Quantities",
                "SourceText", "YAML",
            ]),
        // Level 5
        module(
            "Checks",
            [
                "Diagnostics", "DocumentModel", "Formulas", "Indicators", "Localization", "Patterns", "Quantities", "RuleModel",
                "SourceText", "YAML",
            ]),
        module(
            "Linting", ["Diagnostics", "DocumentModel", "Hashing", "Localization", "Patterns", "Quantities", "RuleModel", "SourceText"]),
        // Level 6
        module("RecordStream", ["Diagnostics", "JSON", "Linting", "Localization", "Reporting", "SourceText"]),
        module(
            "RulePacks",
            ["CBuiltinRules", "Checks", "Diagnostics", "FileSystem", "Hashing", "Localization", "Packing", "RuleModel", "SourceText"]),
        module(
            "RuleSchema",
            ["Checks", "Diagnostics", "DocumentModel", "Indicators", "JSON", "Localization", "RuleModel", "SourceText", "YAML"]),
        // Level 7
        module(
            "Configuration",
            [
                "Diagnostics", "FileSystem", "Formulas", "Linting", "Localization", "RuleModel", "RulePacks", "SourceText", "YAML",
            ]),
        module(
            "LanguageServer",
            [
                "Baselines", "Configuration", "Diagnostics", "DocumentModel", "FileSystem", "JSON", "Linting", "Localization", "Patterns", "RuleModel",
                "RulePacks", "RuleSchema", "SourceText", "YAML",
            ]),
        module(
            "Hegao",
            [
                "Checks", "Diagnostics", "Drafts", "Linting", "Localization", "RuleModel", "RulePacks", "SourceText",
            ]),
        // Level 8
        .executableTarget(
            name: "Command",
            dependencies: [
                "Baselines", "Configuration", "Diagnostics", "DocumentModel", "Drafts", "FileSystem", "Hashing", "Indicators",
                "JSON", "LanguageServer", "Linting", "Localization", "Quantities", "RecordStream", "ReportCache", "Reporting", "Repositories", "RuleModel",
                "RulePacks", "RuleSchema",
                "SourceText", "WordDocuments", "WordEditing", "YAML",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),

        .executableTarget(
            name: "RecogniserBenchmark", dependencies: ["Quantities", "SourceText"], path: "Benchmarks/Recogniser",
            swiftSettings: strict),
        .executableTarget(name: "LibraryExample", dependencies: ["Hegao"], path: "Examples/library", swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        tests("FileSystem", ["FileSystem", "Processes"]),
        tests("Repositories", ["FileSystem", "Processes", "Repositories", "SourceText"]),
        tests(
            "Configuration",
            [
                "Configuration", "Diagnostics", "FileSystem", "Linting", "Localization", "RuleModel", "RulePacks", "RuleSchema",
                "SourceText",
            ]),
        tests("Baselines", ["Baselines", "Diagnostics", "Localization", "SourceText"]),
        tests("Processes", ["Processes"]),
        tests("Hegao", ["Hegao"]),
        tests("Archives", ["Archives"]),
        tests("Markup", ["Markup"]),
        tests("WordDocuments", ["Archives", "Localization", "Markup", "SourceText", "WordDocuments"]),
        tests("WordEditing", ["Archives", "Diagnostics", "SourceText", "WordDocuments", "WordEditing"]),
        tests("WebPages", ["DocumentModel", "SourceText", "WebPages"]),
        tests("PrintedPages", ["DocumentModel", "PrintedPages", "Processes", "SourceText"]),
        tests("SourceText", ["Localization", "SourceText"]),
        tests(
            "RuleModel",
            ["Checks", "Diagnostics", "DocumentModel", "Linting", "Localization", "Patterns", "Quantities", "RuleModel", "SourceText"]),
        tests(
            "Linting",
            [
                "Checks", "Diagnostics", "DocumentModel", "Linting", "Localization", "Quantities", "RuleModel", "RulePacks", "SourceText",
                "YAML",
            ]),
        tests(
            "Command",
            [
                "Checks", "Command", "Diagnostics", "Linting", "Localization", "Packing", "RuleModel", "RulePacks",
                "RuleSchema", "SourceText", "WordDocuments", "YAML",
            ],
            data: ["FalseAlarms/judged.tsv", "Relations", "validate_rules.py"]),
        tests(
            "Acceptance",
            ["Checks", "Diagnostics", "DocumentModel", "Linting", "Localization", "RuleModel", "SourceText"]),
        tests("Project", ["CBuiltinRules"]),
        tests("RuleSchema", ["Checks", "Diagnostics", "FileSystem", "Localization", "RuleModel", "RulePacks", "RuleSchema", "SourceText", "YAML"]),
        tests("Diagnostics", ["Diagnostics", "Localization", "SourceText"]),
        tests("Reporting", ["Diagnostics", "Hashing", "Localization", "Reporting", "SourceText"], data: ["Snapshots"]),
        tests(
            "LanguageServer", ["Command", "FileSystem", "JSON", "LanguageServer", "Localization", "SourceText"],
            data: ["Client"]),
        tests("RecordStream", ["Diagnostics", "JSON", "Linting", "Localization", "RecordStream", "SourceText"]),
        tests(
            "ReportCache",
            ["Checks", "Diagnostics", "Hashing", "Linting", "Localization", "ReportCache", "RuleModel", "RulePacks", "SourceText"]),
        tests("JSON", ["JSON", "Localization", "SourceText"]),
        tests("YAML", ["Localization", "SourceText", "YAML"]),
        tests(
            "Checks",
            [
                "Checks", "Diagnostics", "DocumentModel", "Formulas", "Indicators", "Localization", "Patterns", "Quantities",
                "RuleModel", "SourceText",
            ]),
        tests("Formulas", ["Diagnostics", "Formulas", "Localization", "Quantities", "SourceText"]),
        tests("Indicators", ["DocumentModel", "Indicators", "Localization", "Quantities", "SourceText"]),
        tests("Packing", ["Packing"]),
        tests("Patterns", ["Localization", "Packing", "Patterns"]),
        tests("Quantities", ["CQuantityTables", "Localization", "Quantities"], data: ["Conformance"]),
        tests("DocumentModel", ["DocumentModel", "SourceText"], data: ["Fixtures"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)
