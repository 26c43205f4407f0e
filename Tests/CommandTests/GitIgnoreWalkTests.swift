import Foundation
import Testing

/// Folders are walked without what `.gitignore` names; a path that is named is read in any case.
struct GitIgnoreWalkTests {
    private static func folder() throws -> Folder {
        let folder = try Folder()
        for name in ["a", "a/b", "build", ".git"] {
            try FileManager.default.createDirectory(at: folder.url.appending(path: name), withIntermediateDirectories: true)
        }
        for name in ["a/one.txt", "a/b/two.txt", "build/three.txt", "keep.tmp.txt", "drop.tmp.txt"] {
            _ = try folder.write(name, Data("全长约30公里左右。\n".utf8))
        }
        _ = try folder.write(".gitignore", Data("/build/\n*.tmp.txt\n!keep*\n".utf8))
        _ = try folder.write("a/.gitignore", Data("b\n".utf8))
        return folder
    }

    private static func read(_ arguments: [String]) throws -> Set<String> {
        let outcome = try Program.run(["lint", "--format", "json"] + arguments)
        return Set(["one", "two", "three", "keep", "drop"].filter { outcome.output.contains("\($0)") })
    }

    @Test func aWalkHeedsTheIgnoreFiles() throws {
        let folder = try Self.folder()
        #expect(try Self.read([folder.url.path]) == ["one", "keep"])
        #expect(try Self.read(["--no-gitignore", folder.url.path]) == ["one", "two", "three", "keep", "drop"])
    }

    @Test func aCopyOfARepositoryGivesTheSame() throws {
        let folder = try Self.folder()
        try FileManager.default.removeItem(at: folder.url.appending(path: ".git"))
        #expect(try Self.read([folder.url.path]) == ["one", "keep"])
    }

    @Test func whatIsNamedIsRead() throws {
        let folder = try Self.folder()
        #expect(try Self.read([folder.url.path + "/build"]) == ["three"])
        #expect(try Self.read([folder.url.path + "/drop.tmp.txt"]) == ["drop"])
        #expect(try Program.run(["lint", folder.url.path + "/a/b"]).status == 1)
    }

    @Test func aFolderOfWhichAllIsIgnoredIsNoCleanOne() throws {
        let folder = try Self.folder()
        _ = try folder.write("a/.gitignore", Data("*\n".utf8))
        let outcome = try Program.run(["lint", folder.url.path + "/a"])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains(".gitignore"))
    }
}
