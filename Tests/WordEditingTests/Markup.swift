/// A paragraph.
func p(_ content: String, _ properties: String = "") -> String {
    "<w:p>" + (properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>") + content + "</w:p>"
}

/// A run, with properties in front.
func r(_ content: String, _ properties: String = "") -> String {
    "<w:r>" + (properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>") + content + "</w:r>"
}

/// A run with characters.
func t(_ text: String, _ properties: String = "") -> String { r("<w:t xml:space=\"preserve\">\(text)</w:t>", properties) }

/// What is left of a part when only its characters, comments and changes are looked at: `甲⟦乙⟧丙`, `{-删-}{+增+}`, a `¶` behind
/// each paragraph, `⇥` and `⏎` for tabs and breaks, `*` for the reference to a comment or a note.
func sketch(_ xml: String) -> String {
    var sketch = ""
    var rest = xml[...]
    while let start = rest.firstIndex(of: "<") {
        sketch += rest[..<start]
        guard let end = rest[start...].firstIndex(of: ">") else { break }
        let tag = rest[rest.index(after: start)..<end]
        rest = rest[rest.index(after: end)...]
        let name = tag.prefix { $0 != " " && $0 != "/" || $0 == tag.first }
        sketch += signs[String(name)] ?? ""
    }
    return sketch
}

private let signs = [
    "w:commentRangeStart": "⟦", "w:commentRangeEnd": "⟧", "w:commentReference": "*", "w:footnoteReference": "*", "/w:p": "¶",
    "w:del": "{-", "/w:del": "-}", "w:ins": "{+", "/w:ins": "+}", "w:tab": "⇥", "w:br": "⏎",
]
