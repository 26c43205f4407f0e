import Diagnostics
import Linting
import Testing

struct EditApplicationTests {
    @Test func appliesInOrderWhateverTheOrderGiven() {
        let edits = [Edit(range: 3..<4, replacement: "D"), Edit(range: 0..<1, replacement: "AA"), Edit(range: 2..<2, replacement: "-")]
        let outcome = EditApplication.apply(edits, to: Array("abcd".utf8))
        #expect(String(decoding: outcome.bytes, as: UTF8.self) == "AAb-cD")
        #expect(outcome.skipped.isEmpty)
    }

    @Test func leavesOutWhatOverlapsAndAppliesTwinsOnce() {
        let twin = Edit(range: 0..<2, replacement: "x")
        let overlapping = Edit(range: 1..<3, replacement: "y")
        let outcome = EditApplication.apply([twin, overlapping, twin], to: Array("abcd".utf8))
        #expect(String(decoding: outcome.bytes, as: UTF8.self) == "xcd")
        #expect(outcome.skipped == [overlapping])
    }
}
