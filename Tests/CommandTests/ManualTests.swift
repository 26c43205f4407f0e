import Foundation
import Testing

/// The manual page and the completions that `make install` puts in place.
struct ManualTests {
    private static let generator = Program.products.appending(path: "generate-manual")

    /// The page without the line of its date.
    private static func undated(_ page: String) -> [Substring] { page.split(separator: "\n").filter { !$0.hasPrefix(".Dd ") } }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: generator.path), "the generator of manual pages was not built"))
    func thePageInTheRepositoryIsCurrent() throws {
        let program = Program.products.appending(path: "hegao").path
        let made = try Program.run(
            [program, "--section", "1", "--output-directory", "-"], of: "generate-manual", environment: ["LC_ALL": "C"])
        let kept = try String(contentsOf: Program.root.appending(path: "docs/man/hegao.1"), encoding: .utf8)
        #expect(made.status == 0, "\(made.errors)")
        #expect(Self.undated(made.output) == Self.undated(kept), "run make manual")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func completionsNameTheCommands(shell: String) throws {
        let script = try Program.run(["--generate-completion-script", shell])
        #expect(script.status == 0 && script.errors == "")
        #expect(["annotate", "lsp", "trace"].allSatisfy { script.output.contains($0) })
    }
}
