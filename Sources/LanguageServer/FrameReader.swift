import Localization

/// Cuts a stream of bytes into the messages of the base protocol: headers, an empty line, so many bytes of content (LSP 3.17).
struct FrameReader {
    /// Bytes that the headers of a message may take; two short lines are all that the protocol knows.
    private static let headerLimit = 8 << 10

    /// Bytes that a message may have.
    private let contentLimit: Int
    private var bytes: [UInt8] = []
    private var start = 0

    init(contentLimit: Int = 64 << 20) {
        self.contentLimit = contentLimit
    }

    /// Whether part of a message has come, and the rest has not.
    var isInsideMessage: Bool { start < bytes.count }

    mutating func append(_ part: some Collection<UInt8>) {
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            start = 0
        }
        bytes.append(contentsOf: part)
    }

    /// The content of the next message; `nil` until all of it is there.
    ///
    /// - Throws: what is wrong with the headers; nothing behind them can be found then.
    mutating func next() throws(FrameFault) -> [UInt8]? {
        guard let headers = headerEnd else {
            if bytes.count - start > Self.headerLimit { throw .headersTooLong }
            return nil
        }
        let length = try Self.contentLength(bytes[start..<headers], limit: contentLimit)
        let content = headers + 4
        guard bytes.count - content >= length else { return nil }
        let message = Array(bytes[content..<content + length])
        start = content + length
        return message
    }

    /// Where the empty line that ends the headers begins.
    private var headerEnd: Int? {
        let window = bytes[start...].prefix(Self.headerLimit + 4)
        guard window.count >= 4 else { return nil }
        return (start...window.endIndex - 4).first { bytes[$0..<$0 + 4].elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) }
    }

    private static func contentLength(_ headers: ArraySlice<UInt8>, limit: Int) throws(FrameFault) -> Int {
        var length: Int?
        for line in String(decoding: headers, as: UTF8.self).split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { throw .notAHeader(String(line.prefix(80))) }
            guard line[..<colon].lowercased() == "content-length" else { continue }
            let digits = line[line.index(after: colon)...].filter { $0 != " " && $0 != "\t" }
            // Only digits: a sign would be read, too.
            guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits), length == nil || length == number
            else { throw .wrongLength(String(line.prefix(80))) }
            length = number
        }
        guard let length else { throw .noLength }
        guard length <= limit else { throw .contentTooLong(length, limit: limit) }
        return length
    }
}
