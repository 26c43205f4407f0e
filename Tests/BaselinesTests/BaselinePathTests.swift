import Baselines
import Testing

struct BaselinePathTests {
    @Test(arguments: [
        ("/a/b/c.txt", "/a/b", "c.txt"), ("/a/b/c.txt", "/a", "b/c.txt"), ("/a/c.txt", "/a/b", "../c.txt"), ("/c.txt", "/", "c.txt"),
        ("/a/bb/c.txt", "/a/b", "../bb/c.txt"),
    ])
    func aPathIsSeenFromTheFolderOfTheList(path: String, folder: String, relative: String) {
        #expect(BaselinePath.relative(path, from: folder) == relative)
    }

    @Test(arguments: [
        ("./a.txt", "a.txt"), ("a//b/./c.txt", "a/b/c.txt"), ("a/../b.txt", "b.txt"), ("../a.txt", "../a.txt"), ("/a/../b", "/b"), ("../../a", "../../a"),
    ])
    func oneFileHasOnePath(written: String, normal: String) {
        #expect(BaselinePath.normalized(written) == normal)
    }

    @Test func aFileThatIsNotThereHasAPathToo() {
        #expect(BaselinePath.absolute("not-there.txt") == BaselinePath.absolute(".") + "/not-there.txt")
        #expect(BaselinePath.absolute("/not-there/at-all.txt") == "/not-there/at-all.txt")
        #expect(BaselinePath.absolute("./x/../not-there.txt") == BaselinePath.absolute(".") + "/not-there.txt")
    }
}
