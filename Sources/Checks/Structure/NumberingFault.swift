/// A way in which numbers can go wrong.
enum NumberingFault: String, Sendable, CaseIterable {
    /// 一、三、 or a sequence that does not begin with 一
    case skip
    /// 一、二、二、
    case `repeat`
    /// 一、二、一、 under one heading
    case restart
    /// （一）(二) or 第一，二是 in one sequence
    case form
    /// （一） above the first 一、
    case level

    /// The keyword that rule authors may write instead.
    var alias: String {
        switch self {
        case .skip: "跳号"
        case .repeat: "重号"
        case .restart: "重起"
        case .form: "写法"
        case .level: "层次"
        }
    }
}
