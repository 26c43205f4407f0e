import RuleModel
import SourceText

/// A text with the ranges that ⟦ ⟧ mark in it.
struct Marked {
    let text: String
    /// UTF-8 bytes of `text`.
    let ranges: [Range<Int>]

    init(_ marked: String) {
        var plain = ""
        var ranges: [Range<Int>] = []
        var start = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = plain.utf8.count
            case "⟧": ranges.append(start..<plain.utf8.count)
            default: plain.unicodeScalars.append(scalar)
            }
        }
        text = plain
        self.ranges = ranges
    }
}

extension RuleFile {
    /// A rule file that stands alone, but for the tables given.
    init(_ text: String, path: String = "rules.yaml", tables: [String: String] = [:]) {
        self.init(source: SourceFile(path: path, text: text)) { name in
            if let table = tables[name] { return .success(SourceFile(path: name, text: table)) }
            return .failure(
                InputError(path: name, message: .init(verbatim: "没有这个文件"), hint: .init(verbatim: "检查文件名")))
        }
    }
}
