import RuleModel
import Testing

@testable import Linting

struct ExampleVariantTests {
    private func wrapped(_ text: String, level: Bool) -> String? {
        let example = RuleExample(
            text: text, expectation: .badAnywhere, level: level ? .error : nil, fixed: nil, variables: [:], range: 0..<0)
        return ExampleVariant.wrapped.laidOut(example, isLayoutRule: false)?.text
    }

    private static let text = "今年总的财政赤字2.76万亿元，其中中央多少没有说。"

    @Test func wrapsInTheMiddleOfALine() {
        #expect(wrapped(Self.text, level: false) == "今年总的财政赤字2.76万亿\n元，其中中央多少没有说。")
    }

    /// A figure that had to be put together again may be judged more mildly.
    @Test func sparesFiguresWhereALevelIsDemanded() {
        #expect(wrapped(Self.text, level: true) == "今年总的财政赤字2.76万亿元，其\n中中央多少没有说。")
    }
}
