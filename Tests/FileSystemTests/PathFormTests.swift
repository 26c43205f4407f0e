import FileSystem
import Testing

struct PathFormTests {
    @Test func pathsAreMadeAbsoluteWithoutDots() {
        #expect(Paths.absolute("/a/./b//c") == "/a/b/c")
        #expect(Paths.absolute("x.txt") == Paths.joined(Paths.workingFolder, "x.txt"))
        #expect(Paths.absolute("/nowhere-at-all/x/../y") == "/nowhere-at-all/y")
    }

    @Test func aPathIsShownTheShortestWay() {
        let here = Paths.workingFolder
        #expect(Paths.shown(here + "/a/b") == "a/b")
        #expect(Paths.shown(Paths.joined(Paths.folder(of: here), "b.yml")) == "../b.yml")
        #expect(Paths.shown("/nowhere-at-all/b") == "/nowhere-at-all/b")
    }

    @Test func whatLiesBelowAFolderIsNamedFromThere() {
        #expect(Paths.relative("/a/b/c", to: "/a") == "b/c")
        #expect(Paths.relative("/a", to: "/a") == "")
        #expect(Paths.relative("/ab/c", to: "/a") == nil)
        #expect(Paths.relative("/a", to: "/") == "a")
    }
}
