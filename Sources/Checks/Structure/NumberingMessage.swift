import Localization

/// What the numbering check has to say; numbers come as they are, or should be, written.
enum NumberingMessage {
    case start(String, expected: String)
    case skip(String, after: String, expected: String)
    case `repeat`(String, after: String, expected: String)
    case restart(String, after: String, expected: String)
    case swap(String, String)
    case form(String, expected: String)
    case level(String)
    /// At the item in front.
    case previous(String)
    /// At a count that began again where a heading is missing.
    case lost

    var text: LocalizedText {
        switch self {
        case .start(let number, let expected):
            LocalizedText(
                zh: "这一组编号应从“\(expected)”起，这里是“\(number)”", en: "the numbers begin with “\(expected)”; here is “\(number)”")
        case .skip(let number, let last, let expected):
            LocalizedText(
                zh: "“\(last)”后面应是“\(expected)”，这里是“\(number)”", en: "“\(expected)” should follow “\(last)”; here is “\(number)”")
        case .repeat(let number, let last, let expected):
            LocalizedText(
                zh: "“\(last)”后面应是“\(expected)”，这里又是“\(number)”",
                en: "“\(expected)” should follow “\(last)”; here is “\(number)” once more")
        case .restart(let number, let last, let expected):
            LocalizedText(
                zh: "“\(last)”后面应是“\(expected)”，这里又从“\(number)”起；如果是另起一部分，请看前面是不是漏了上一级标题",
                en: "“\(expected)” should follow “\(last)”; here it begins again with “\(number)”: is a heading missing above?")
        case .swap(let number, let next):
            LocalizedText(zh: "“\(number)”和“\(next)”的次序颠倒了", en: "“\(number)” and “\(next)” stand the wrong way round")
        case .form(let number, let expected):
            LocalizedText(
                zh: "编号的写法不一致：这里写作“\(number)”，应写作“\(expected)”", en: "“\(number)” is written unlike its fellows: “\(expected)”")
        case .level(let number):
            LocalizedText(
                zh: "“\(number)”用在了“一、”之前；层次依次是“一、”“（一）”“1.”“（1）”",
                en: "“\(number)” stands above the first “一、”; levels go 一、 （一） 1. （1）")
        case .previous(let number):
            LocalizedText(zh: "前一个是“\(number)”", en: "the one before: “\(number)”")
        case .lost:
            LocalizedText(zh: "编号在这里重新起头，漏掉的标题多半就在它前面", en: "the count begins again here: the missing heading belongs in front")
        }
    }
}
