import TestSupport

/// Patterns put together at random out of pieces that mostly fit.
struct RandomPattern {
    private var generator: SeededGenerator
    private let leaves: [String]
    private let frames: [(String, String)]

    /// Pieces that every regex engine reads alike.
    static let ordinaryLeaves = [
        "甲", "乙", "丙", "(?:甲乙|甲)", "(?:甲|甲乙)", ".+", "[^，]+", "[^，]*?", "[甲乙]{1,2}", ".*?", "(乙|)", "甲*", "(?:甲乙)+", "a", "B",
        "k", ".", "[甲乙]", "[^甲]", "[a-c]", "^", "$", #"\b"#, #"\d"#, "1", #"\s"#, #"[^\s]"#, "\n", "，",
        "{2}",
        "{0,2}", "*", "+?", "?", "++", "|", "", #"\A"#, #"\z"#, #"\p{P}"#, "甲乙", "[^\\n]",
    ]
    /// Pieces that only this pattern language has.
    static let ownLeaves = [
        "…", "……", #"\…"#, "{@w}", "{n:phrase}", "{m:clause}", "{i:integer}", "{y:year}", "{d:date}", #"\k{n}"#, #"\1"#,
        "{c:(甲|乙)}",
        "{=v}",
    ]
    static let ordinaryFrames = [
        ("(?:", ")"), ("(", ")"), ("(?=", ")"), ("(?!", ")"), ("(?>", ")"), ("(?<=", ")"), ("(?<!", ")"),
    ]
    static let ownFrames = [("{g:(", ")}"), ("(?i:", ")")]

    init(seed: UInt64, ordinary: Bool) {
        generator = SeededGenerator(seed: seed)
        leaves = Self.ordinaryLeaves + (ordinary ? [] : Self.ownLeaves)
        frames = Self.ordinaryFrames + (ordinary ? [] : Self.ownFrames)
    }

    mutating func next(depth: Int = 3) -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            if depth > 0, generator.next().isMultiple(of: 3) {
                let (open, close) = generator.pick(frames)
                text += open + next(depth: depth - 1) + close
            } else {
                text += generator.pick(leaves)
            }
        }
        return text
    }

    /// A text in which such patterns have a chance.
    mutating func subject() -> [UInt8] {
        let pieces = ["甲", "乙", "丙", "甲乙", "a", "b", "B", "K", "\u{212A}", "1", "2023", "，", "。", "\n", " ", "😀", "十三", "…"]
        return Array(generator.text(of: pieces, upTo: 20).utf8)
    }
}
