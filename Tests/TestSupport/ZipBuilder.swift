/// Writes ZIP archives byte by byte, so that a test can lie in any field.
package struct ZipBuilder {
    /// A member with the lies that are told about it.
    package struct Member {
        package var name: [UInt8]
        package var contents: [UInt8]
        /// Packed with deflate instead of stored.
        package var isDeflated = true
        package var declaredSize: UInt32?
        package var declaredPackedSize: UInt32?
        package var checksum: UInt32?
        package var flags: UInt16 = 0
        package var method: UInt16?

        package init(_ name: String, _ contents: String) {
            self.init(name, Array(contents.utf8))
        }

        package init(_ name: String, _ contents: [UInt8]) {
            self.name = Array(name.utf8)
            self.contents = contents
        }
    }

    private var bytes: [UInt8] = []
    private var list: [UInt8] = []
    private var count: UInt16 = 0

    package static func archive(_ members: [Member]) -> [UInt8] {
        var builder = ZipBuilder()
        for member in members { builder.add(member) }
        return builder.finished
    }

    private mutating func add(_ member: Member) {
        let packed = member.isDeflated ? Self.deflated(member.contents) : member.contents
        let offset = UInt32(bytes.count)
        let sum = member.checksum ?? Self.checksum(member.contents)
        var common: [UInt8] = []
        common.append16(20, member.flags, member.method ?? (member.isDeflated ? 8 : 0), 0, 0x21)
        common.append32(
            sum, member.declaredPackedSize ?? UInt32(packed.count), member.declaredSize ?? UInt32(member.contents.count))
        common.append16(UInt16(member.name.count), 0)
        bytes.append32(0x0403_4B50)
        bytes += common + member.name + packed
        list.append32(0x0201_4B50)
        list.append16(20)
        list += common
        list.append16(0, 0, 0)
        list.append32(0, offset)
        list += member.name
        count += 1
    }

    private var finished: [UInt8] {
        var all = bytes + list
        all.append32(0x0605_4B50)
        all.append16(0, 0, count, count)
        all.append32(UInt32(list.count), UInt32(bytes.count))
        all.append16(0)
        return all
    }

    /// Deflate in blocks that are not packed (RFC 1951, 3.2.4): what matters here is who reads it, not its size.
    private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        var start = 0
        repeat {
            let end = min(start + 0xFFFF, bytes.count)
            packed.append(end == bytes.count ? 1 : 0)
            packed.append16(UInt16(end - start), ~UInt16(end - start))
            packed += bytes[start..<end]
            start = end
        } while start < bytes.count
        return packed
    }

    /// CRC-32 as ZIP has it, byte by byte with the help of a table.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { sum, byte in checksumTable[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
    }

    private static let checksumTable: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}

extension [UInt8] {
    fileprivate mutating func append16(_ numbers: UInt16...) {
        for number in numbers {
            append(UInt8(truncatingIfNeeded: number))
            append(UInt8(number >> 8))
        }
    }

    fileprivate mutating func append32(_ numbers: UInt32...) {
        for number in numbers { append16(UInt16(truncatingIfNeeded: number), UInt16(number >> 16)) }
    }
}
