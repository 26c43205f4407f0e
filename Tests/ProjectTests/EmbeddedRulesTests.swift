import CBuiltinRules
import Foundation
import Testing

/// What the program carries is what stands in Rules/.
struct EmbeddedRulesTests {
    private static var embedded: [(name: String, bytes: [UInt8])] {
        var count = 0
        return UnsafeBufferPointer(start: builtin_rule_files(&count), count: count).map { file in
            (String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
        }
    }

    @Test func everyFileIsEmbeddedInOrder() {
        #expect(Self.embedded.map(\.name) == Repository.files(below: "Rules"))
    }

    @Test func bytesAreThoseOfTheFiles() throws {
        for file in Self.embedded {
            let onDisk = try Data(contentsOf: Repository.root.appending(path: "Rules/" + file.name))
            #expect(Array(onDisk) == file.bytes, "\(file.name) differs; build again")
        }
    }
}
