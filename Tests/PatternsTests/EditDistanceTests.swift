import Localization
import Testing

struct EditDistanceTests {
    @Test(
        "each inserted, deleted, replaced or swapped scalar counts one",
        arguments: [
            ("", "", 0), ("", "甲乙", 2), ("甲乙", "", 2), ("渡过", "度过", 1), ("金额", "额金", 1), ("within", "wihtin", 1),
            ("kitten", "sitting", 3), ("甲乙丙", "丙乙甲", 2), ("ab", "cd", 2),
        ])
    func counts(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
        #expect(EditDistance.between(Array(right.unicodeScalars), Array(left.unicodeScalars)) == distance)
    }

    @Test(
        "a slip finds its keyword, a stranger finds none",
        arguments: [
            ("lenght", "length"), ("wthin", "within"), ("Length", "length"), ("长渡", "长度"), ("requird", "require"), ("unit", nil),
            ("x", nil), ("", nil), ("wording-check", nil), ("lengths", "length"),
        ] as [(String, String?)])
    func suggests(word: String, keyword: String?) {
        #expect(EditDistance.nearest(word, among: ["find", "length", "within", "require", "长度"]) == keyword)
    }

    @Test("of equally near keywords the one of the same length wins, then the first")
    func breaksTies() {
        #expect(EditDistance.nearest("百分烈", among: ["百分", "百分列"]) == "百分列")
        #expect(EditDistance.nearest("abc", among: ["abd", "abe"]) == "abd")
    }
}
