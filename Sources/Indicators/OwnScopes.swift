import DocumentModel

/// The words by which a document speaks of its own place: 全市, 我市 in the report of a city.
struct OwnScopes {
    private let words: [[UInt8]]
    let isNational: Bool

    init(of document: Document) {
        let place = document.variables["place"] ?? ""
        isNational = document.variables["level"] == "national"
        words = Self.kinds(of: place, level: document.variables["level"]).flatMap { ["全" + $0, "我" + $0, "本" + $0] }.map {
            Array($0.utf8)
        }
    }

    func contains(_ range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        words.contains { $0.count == range.count && text[range].elementsEqual($0) }
    }

    private static func kinds(of place: String, level: String?) -> [String] {
        if level == "national" { return ["国"] }
        if place.hasSuffix("自治区") { return ["区", "自治区"] }
        if place.hasSuffix("自治州") { return ["州", "自治州"] }
        if let last = place.last, "省市区县州盟旗镇乡".contains(last) { return [String(last)] }
        // Without the place's name its level tells where only one word fits.
        switch level {
        case "prefecture": return ["市", "州", "盟"]
        default: return []
        }
    }
}
