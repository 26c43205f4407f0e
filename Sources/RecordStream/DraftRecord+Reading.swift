import JSON
import Localization

extension DraftRecord {
    /// Members that are read; others are an engine's own business.
    private static let known = ["id", "text", "path", "name", "kind", "variables"]

    /// Reads a line of the input.
    ///
    /// - Returns: `nil` for a line of blanks.
    /// - Throws: what is wrong, with the id where it could be read.
    /// - Complexity: O(bytes).
    package init?(line: [UInt8]) throws(RecordFault) {
        // The mark may stand in front of the first line, and of every file that was put together into the stream.
        let line = line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line
        guard line.contains(where: { ![0x20, 0x09, 0x0D].contains($0) }) else { return nil }
        let members = JSONMembers(reading: line)
        let id = Self.id(members)
        if let fault = members.fault { throw RecordFault(fault, id: id) }
        guard let id else { throw Self.withoutID(members) }
        do throws(JSONError) {
            try self.init(id: id, members)
        } catch {
            throw RecordFault(error, id: id)
        }
        if let fault = Self.contradiction(members, id: id) { throw fault }
    }

    private init(id: [UInt8], _ members: JSONMembers) throws(JSONError) {
        let text = try members.text("text")
        let path = try members.text("path").map { String(decoding: $0, as: UTF8.self) }
        self.id = id
        draft = text.map(Draft.text) ?? .file(path ?? "")
        let called = try members.text("name").map { String(decoding: $0, as: UTF8.self) }
        name = path ?? called ?? ""
        kind = try members.text("kind").map { String(decoding: $0, as: UTF8.self) }
        variables = if let object = members["variables"] { try Self.variables(object) } else { [:] }
    }

    /// The id, if it is a string or a number.
    private static func id(_ members: JSONMembers) -> [UInt8]? {
        guard let value = members["id"], let first = value.first, !Array("{[tf".utf8).contains(first) else { return nil }
        return Array(value)
    }

    private static func variables(_ object: ArraySlice<UInt8>) throws(JSONError) -> [String: String] {
        let members = JSONMembers(reading: Array(object))
        if let fault = members.fault { throw fault }
        var values: [String: String] = [:]
        for name in members.names {
            if let text = try members.text(name) { values[name] = String(decoding: text, as: UTF8.self) }
        }
        return values
    }

    // MARK: Faults

    private static func withoutID(_ members: JSONMembers) -> RecordFault {
        let isThere = members["id"] != nil
        return RecordFault(
            message: isThere
                ? LocalizedText(zh: "“id”应是字符串或数", en: "“id” must be a string or a number")
                : LocalizedText(zh: "缺少“id”", en: "“id” is missing"),
            hint: LocalizedText(
                zh: "每一行写作 {\"id\": …, \"text\": …} 或 {\"id\": …, \"path\": …}",
                en: "write each line as {\"id\": …, \"text\": …} or {\"id\": …, \"path\": …}"))
    }

    private static func contradiction(_ members: JSONMembers, id: [UInt8]) -> RecordFault? {
        switch (members["text"], members["path"]) {
        case (nil, nil):
            let others = members.names.filter { !known.contains($0) }.prefix(8).joined(separator: ", ")
            return RecordFault(
                id: id, message: LocalizedText(zh: "缺少“text”或“path”", en: "“text” or “path” is missing"),
                hint: others.isEmpty
                    ? nil : LocalizedText(zh: "这一行里还有：\(others)", en: "the line has, besides: \(others)"))
        case (.some, .some):
            return RecordFault(
                id: id, message: LocalizedText(zh: "“text”和“path”只能写一个", en: "“text” and “path” exclude each other"),
                hint: LocalizedText(zh: "文字的名称请写在“name”里", en: "what a text is called goes into “name”"))
        case (nil, .some(let path)):
            if path.count > 2, path != Array("\"-\"".utf8)[...] { return nil }
            return RecordFault(
                id: id, message: LocalizedText(zh: "“path”应是一份文件的路径", en: "“path” must be the path of a file"))
        default: return nil
        }
    }
}

extension RecordFault {
    fileprivate init(_ error: JSONError, id: [UInt8]?) {
        self.init(
            id: id,
            message: LocalizedText(
                zh: "\(error.message.zh)（第 \(error.offset + 1) 字节）", en: "\(error.message.en) (byte \(error.offset + 1))"))
    }
}
