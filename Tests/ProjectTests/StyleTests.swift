import Testing

/// What the house style asks of every source file and a machine can see.
struct StyleTests {
    static let sources = Repository.files(below: "Sources").filter { $0.hasSuffix(".swift") }

    @Test(arguments: sources)
    func filesAreShortAndSound(file: String) throws {
        let lines = try Repository.text("Sources/" + file).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.count <= 400)
        for (index, line) in lines.enumerated() {
            #expect(line.count <= 150, "\(file):\(index + 1) is too long")
            #expect(!line.hasPrefix("import Foundation"), "Foundation costs start-up time and size")
            for word in ["try" + "!", "as" + "!", "TO" + "DO", "FIX" + "ME"] {
                #expect(!line.contains(word), "\(file):\(index + 1) holds \(word)")
            }
        }
    }
}
