/// Classes and identifiers by which sites name what stands round a text.
enum SurroundingNames {
    /// Whole words of class names.
    private static let words: Set<String> = [
        "nav", "navbar", "menu", "share", "bdshare", "bshare", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "position", "location",
        "footer", "foot", "sidebar", "aside", "toolbar", "tools", "related", "relate", "recommend", "pager", "pagination", "copyright",
        "qrcode", "ewm", "print", "fontsize", "font-size", "comment", "comments", "login", "search", "banner", "topbar", "friendlink",
        "links", "gotop", "totop", "hidden", "popup", "modal", "player", "erweima", "fenxiang", "dqwz", "prevnext",
    ]

    /// Whether a tag says that its element is not of the text: by its class, its identifier or by hiding it.
    ///
    /// - Complexity: O(tag), of which no more than ``longest`` bytes a value are looked at.
    static func marks(_ tag: HTMLTag, in bytes: [UInt8]) -> Bool {
        if tag["hidden"] != nil { return true }
        if let style = tag["style"] {
            let text = String(decoding: bytes[style].prefix(longest).filter { !$0.isHTMLBlank }, as: UTF8.self).lowercased()
            if text.utf8Contains("display:none") || text.utf8Contains("visibility:hidden") { return true }
        }
        return ["class", "id", "role"].contains { key in tag[key].map { holdsWord(bytes[$0].prefix(longest)) } ?? false }
    }

    /// Bytes of a value that are looked at.
    private static let longest = 400

    private static func holdsWord(_ value: ArraySlice<UInt8>) -> Bool {
        let names = value.split { $0.isHTMLBlank }
        return names.contains { name in
            let lowered = String(decoding: name, as: UTF8.self).lowercased()
            if words.contains(lowered) { return true }
            return lowered.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }.contains { words.contains(String($0) ?? "") }
        }
    }
}

extension String {
    fileprivate func utf8Contains(_ word: String) -> Bool {
        let text = Array(utf8)
        return text.indices.contains { text[$0...].starts(with: word.utf8) }
    }
}
