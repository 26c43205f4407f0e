/// What the names of elements say of their text.
enum HTMLElement {
    /// Have neither text nor an end tag.
    static let void: Set<String> = [
        "br", "hr", "img", "input", "meta", "link", "area", "base", "basefont", "bgsound", "col", "embed", "frame", "keygen", "param",
        "source", "track", "wbr",
    ]

    /// Stand on lines of their own.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main",
        "menu", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// May hold the paragraphs of a text, and little else.
    static let containers: Set<String> = [
        "article", "blockquote", "center", "div", "fieldset", "form", "main", "section", "table", "tbody", "td", "tr",
    ]

    /// Are round a text and not of it, wherever they stand.
    static let surroundings: Set<String> = ["nav", "aside", "footer", "menu", "dialog"]

    /// Hold no text that is read.
    static let unread: Set<String> = [
        "audio", "button", "canvas", "datalist", "iframe", "map", "math", "noembed", "noframes", "noscript", "object", "option", "rp", "rt",
        "script", "select", "style", "svg", "template", "textarea", "title", "video", "xmp",
    ]

    /// Have no element of their own in the tree: their tags are often missing or doubled.
    static let implied: Set<String> = ["html", "head", "body"]

    /// What a start tag closes (WHATWG HTML 13.1.2.4), if it is open inside the nearest of the others.
    static func closed(by name: String) -> (names: Set<String>, within: Set<String>)? {
        switch name {
        case "li": (["li"], ["ul", "ol", "menu", "dir"])
        case "dt", "dd": (["dt", "dd"], ["dl"])
        case "td", "th": (["td", "th"], ["table"])
        case "tr": (["tr"], ["table"])
        case "tbody", "thead", "tfoot": (["tbody", "thead", "tfoot"], ["table"])
        default: nil
        }
    }

    /// Level of a heading from 0; `nil` for every other element.
    static func headingLevel(_ name: String) -> Int? {
        guard name.utf8.count == 2, name.utf8.first == UInt8(ascii: "h"), let digit = name.utf8.last, (0x31...0x36).contains(digit) else {
            return nil
        }
        return Int(digit - 0x31)
    }
}
