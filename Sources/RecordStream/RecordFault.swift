import Localization

/// Why a line of the input cannot be checked; the stream goes on with the next one.
package struct RecordFault: Error, Sendable, Hashable {
    /// The id as it stands in the line; `nil` where it cannot be read.
    package let id: [UInt8]?
    package let message: LocalizedText
    package let hint: LocalizedText?

    package init(id: [UInt8]? = nil, message: LocalizedText, hint: LocalizedText? = nil) {
        self.id = id
        self.message = message
        self.hint = hint
    }
}

extension RecordFault {
    static func tooLong(limit: Int) -> RecordFault {
        let size = limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) B"
        return RecordFault(
            message: LocalizedText(zh: "这一行超过 \(size)", en: "the line has more than \(size)"),
            hint: LocalizedText(
                zh: "请把文稿存成文件，用 path 给出它的路径", en: "save the draft to a file and name it by path"))
    }
}
