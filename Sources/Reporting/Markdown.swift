/// Markdown of GitHub's dialect that shows a text exactly as it is, whatever marks the text holds.
///
/// Everything stays on one line, so that a text can stand in a list, a quotation or a cell of a table.
package enum Markdown {
    /// A text inside a line.
    ///
    /// - Parameters:
    ///   - left: What stands in front of it in the same paragraph; it says whether a blank would be seen there.
    ///   - right: What stands behind it.
    package static func text(_ text: String, after left: Unicode.Scalar? = nil, before right: Unicode.Scalar? = nil) -> String {
        var result = ""
        var previous = left
        let scalars = Array(text.unicodeScalars)
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : right
            result += shown(scalar, between: previous, and: next)
            previous = scalar
        }
        // An address in a text is no link of the page.
        return result.replacing("://", with: "&#58;//").replacing("www.", with: "www&#46;")
    }

    /// Words that stand out, between escaped neighbours.
    ///
    /// Asterisks beside punctuation are no emphasis when a letter stands on their other side (CommonMark 6.2), which between
    /// Chinese quotation marks is the rule rather than the exception; then the tag says it.
    package static func strong(_ words: String, after left: String = "", before right: String = "") -> String {
        guard let first = words.unicodeScalars.first, let last = words.unicodeScalars.last else { return "" }
        let opens = !first.isBlankOrMark || !first.isBlank && left.unicodeScalars.last.map(\.isBlankOrMark) ?? true
        let closes = !last.isBlankOrMark || !last.isBlank && right.unicodeScalars.first.map(\.isBlankOrMark) ?? true
        return opens && closes ? "**\(words)**" : "<b>\(words)</b>"
    }

    /// A text that begins a paragraph or an item, where a number or a dash would begin a list.
    package static func paragraph(_ paragraph: String, before right: Unicode.Scalar? = nil) -> String {
        let text = text(paragraph, before: right)
        guard let first = text.unicodeScalars.first else { return text }
        if "-+=:".unicodeScalars.contains(first) { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let rest = text.dropFirst(digits.count)
        guard !digits.isEmpty, rest.hasPrefix(".") || rest.hasPrefix(")") else { return text }
        return digits + "\\" + rest
    }

    /// A pattern, a key or a name, in a fence that its own backticks cannot close.
    package static func code(_ code: String) -> String {
        let line = String(String.UnicodeScalarView(code.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
        // A span drops one blank at either end, shows nothing for none, and a table cuts it at a bar.
        if line.isEmpty || line.contains("|") || line.hasPrefix(" ") || line.hasSuffix(" ") { return cell(code: line) }
        let fence = String(repeating: "`", count: longestRun(of: "`", in: line) + 1)
        let padding = line.hasPrefix("`") || line.hasSuffix("`") ? " " : ""
        return fence + padding + line + padding + fence
    }

    /// Lines of code with the name of their language.
    package static func block(_ lines: [String], language: String) -> [String] {
        let longest = lines.map { longestRun(of: "`", in: $0) }.max() ?? 0
        let fence = String(repeating: "`", count: max(3, longest + 1))
        return [fence + language] + lines + [fence]
    }

    package static func table(_ header: [String], _ rows: [[String]]) -> [String] {
        ([header, header.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    }

    /// What is shown when its summary is opened; both sides need the blank lines.
    package static func folded(_ summary: String, _ body: [String]) -> [String] {
        ["<details>", "<summary>\(text(summary))</summary>", ""] + body + ["", "</details>"]
    }

    /// A place to link to; headings alone get different names on different sites.
    package static func anchor(_ name: String) -> String { "<a id=\"\(name)\"></a>" }

    /// A name for an anchor: Latin letters, digits, `-`, `.` and `_` only; different texts have different names.
    package static func anchorName(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-": String(scalar)
            case "/": "."
            default: "_" + String(scalar.value, radix: 16) + "_"
            }
        }.joined()
    }

    /// A file name as the target of a link.
    package static func destination(_ file: String) -> String {
        file.utf8.map { byte in
            switch UnicodeScalar(byte) {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    private static func cell(code: String) -> String { "<code>" + text(code) + "</code>" }

    private static func shown(_ scalar: Unicode.Scalar, between left: Unicode.Scalar?, and right: Unicode.Scalar?) -> String {
        switch scalar {
        case "\n": return "<br>"
        case "\t": return "&emsp;"
        // One blank between words is kept; a reader's program drops or joins the others.
        case " ": return isInk(left) && isInk(right) ? " " : "&nbsp;"
        case "&": return "&amp;"
        case "<": return "&lt;"
        case ">": return "&gt;"
        // A backslash is no help here: whether a table takes it away depends on the site.
        case "|": return "&#124;"
        case "@": return "&#64;"
        case "\\", "`", "*", "_", "[", "]", "~", "$", "#": return "\\" + String(scalar)
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            return "&lt;U+" + String(scalar.value, radix: 16, uppercase: true) + "&gt;"
        default: return String(scalar)
        }
    }

    private static func isInk(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar != " " && scalar != "\n" && scalar != "\t"
    }

    private static func longestRun(of scalar: Unicode.Scalar, in text: String) -> Int {
        var longest = 0
        var run = 0
        for next in text.unicodeScalars {
            run = next == scalar ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}

extension Unicode.Scalar {
    fileprivate var isBlank: Bool { properties.isWhitespace }

    /// Whether it is a blank or what CommonMark 2.1 calls punctuation.
    fileprivate var isBlankOrMark: Bool {
        if isBlank { return true }
        switch properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            return true
        default: return false
        }
    }
}
