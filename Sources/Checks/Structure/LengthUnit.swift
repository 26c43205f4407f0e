/// A kind of text whose length a rule may limit.
enum LengthUnit: String, Sendable, CaseIterable {
    case sentence, paragraph, section, heading, title

    /// The keyword that rule authors may write instead.
    var alias: String {
        switch self {
        case .sentence: "句"
        case .paragraph: "段"
        case .section: "节"
        case .heading: "标题"
        case .title: "题目"
        }
    }
}
