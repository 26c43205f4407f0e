/// The numbers that browsers set in front of the items of a list.
struct ListNumber {
    private var next: Int
    private let kind: UInt8

    /// - Parameter tag: of the list.
    init(_ tag: HTMLTag, in bytes: [UInt8]) {
        next = tag["start"].flatMap { Self.number(bytes[$0]) } ?? 1
        kind = tag["type"].flatMap { bytes[$0].first } ?? UInt8(ascii: "1")
    }

    /// The text in front of the next item.
    mutating func text(of item: HTMLTag, in bytes: [UInt8]) -> String {
        let number = item["value"].flatMap { Self.number(bytes[$0]) } ?? next
        next = number &+ 1
        switch kind {
        case UInt8(ascii: "a") where (1...26).contains(number): return String(Unicode.Scalar(UInt8(0x60 + number))) + ". "
        case UInt8(ascii: "A") where (1...26).contains(number): return String(Unicode.Scalar(UInt8(0x40 + number))) + ". "
        default: return "\(number). "
        }
    }

    /// Whether a text has a number of its own, beside which a site's style shows none.
    static func begins(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        if (0x30...0x39).contains(bytes[index]) || bytes[index] == UInt8(ascii: "(") { return true }
        let marks = ["（", "第", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑩"]
        return marks.contains { UnsafeBufferPointer(rebasing: bytes[index...]).starts(with: $0.utf8) }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.count <= 6 else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
