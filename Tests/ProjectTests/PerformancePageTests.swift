import Foundation
import Testing

/// docs/performance.md and the modules that write it.
struct PerformancePageTests {
    private static let folder = "Benchmarks/performance/"
    private static let page = try? Repository.text("docs/performance.md")

    @Test func everySectionIsListed() throws {
        let files = Repository.files(below: Self.folder + "sections").filter { !$0.hasPrefix("_") && $0.hasSuffix(".py") }
        let list = try Repository.text(Self.folder + "__main__.py").split(separator: "\nSECTIONS = (")[1].prefix { $0 != ")" }
        let names = list.split(separator: "\"").map(String.init).filter { $0.contains { $0.isLetter } }
            .map { $0.replacing("-", with: "_") + ".py" }
        #expect(names.sorted() == files)
    }

    @Test func toolsArePinned() throws {
        let lines = try Repository.text(Self.folder + "requirements.txt").split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(!lines.isEmpty)
        for line in lines { #expect(line.contains("=="), "\(line)") }
    }

    @Test(.enabled(if: page != nil, "`make performance` writes the page"), arguments: ["://", "/tmp", "/home", "/root", "/work", "/Users"])
    func thePageNamesNoPlaceOfTheMachineThatWroteIt(place: String) {
        #expect(Self.page?.contains(place) == false)
    }

    @Test(.enabled(if: page != nil, "`make performance` writes the page"))
    func thePageIsNoQuickTry() {
        #expect(Self.page?.contains("A quick run") == false)
    }
}
