/// What can be wrong with paired marks; a rule may look for some of these only.
enum PairsFault: String, Sendable, CaseIterable {
    /// An opening mark without its closing one.
    case unclosed
    /// A closing mark without its opening one.
    case unopened
    /// Two pairs of which each begins or ends inside the other: “……（……”……）.
    case crossing
    /// Quotation or title marks inside the same marks: GB/T 15834—2011 4.8.3.4 and 4.15.3.
    case nesting
    /// A mark that looks the wrong way: ”……“.
    case direction
    /// One mark of a pair is full-width and the other half-width: （……).
    case width

    /// The keyword that rule authors may write instead.
    var alias: String {
        switch self {
        case .unclosed: "未闭合"
        case .unopened: "未开启"
        case .crossing: "交叉"
        case .nesting: "嵌套"
        case .direction: "方向"
        case .width: "全半角"
        }
    }
}
