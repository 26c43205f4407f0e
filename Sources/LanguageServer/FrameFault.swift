import Localization

/// Why the input is no stream of messages: nothing after it can be understood, so the session ends.
enum FrameFault: Error, Hashable {
    case headersTooLong
    case notAHeader(String)
    case wrongLength(String)
    case noLength
    case contentTooLong(Int, limit: Int)
    /// The input ended within a message.
    case cutShort

    var message: LocalizedText {
        switch self {
        case .headersTooLong, .noLength:
            LocalizedText(zh: "消息头里没有 Content-Length", en: "the header of a message has no Content-Length")
        case .notAHeader(let line):
            LocalizedText(zh: "消息头里有一行不是“名称: 值”：\(line)", en: "a line of a header is no “Name: value”: \(line)")
        case .wrongLength(let line):
            LocalizedText(zh: "消息头里的长度不对：\(line)", en: "a header gives no proper length: \(line)")
        case .contentTooLong(let length, let limit):
            LocalizedText(
                zh: "消息有 \(length) 字节，上限是 \(limit) 字节", en: "a message of \(length) bytes; at most \(limit) are taken")
        case .cutShort:
            LocalizedText(zh: "消息没有写完，输入就结束了", en: "the input ended within a message")
        }
    }
}
