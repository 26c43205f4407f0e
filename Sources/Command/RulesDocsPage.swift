import Localization
import Reporting

/// A page of Markdown about rules.
struct RulesDocsPage {
    /// How every such page begins, so that a page of a pack that is gone is known for one.
    static let mark = "<!-- hegao rules docs:"

    private static let remark = " 由规则文件生成，请改规则文件，再运行 hegao rules docs · generated from the rule files; edit those -->"

    /// The file's name.
    let name: String
    let bytes: [UInt8]

    /// - Parameter lines: Without line ends.
    init(name: String, lines: [String]) {
        self.name = name
        bytes = Array(([Self.mark + Self.remark, ""] + lines).map { $0 + "\n" }.joined().utf8)
    }

    /// The file of a page in a language; Chinese is what a reader of `hegao` reads first.
    static func fileName(_ stem: String, _ language: Language) -> String {
        switch language {
        case .chinese: stem + ".md"
        case .english: stem + ".en.md"
        }
    }

    /// A link to the same page in the other language.
    static func otherLanguage(_ stem: String, than language: Language) -> String {
        switch language {
        case .chinese: "[English](\(Markdown.destination(fileName(stem, .english))))"
        case .english: "[中文](\(Markdown.destination(fileName(stem, .chinese))))"
        }
    }
}
