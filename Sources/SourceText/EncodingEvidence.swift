/// What the bytes of a file say about its encoding when they are not valid UTF-8; counted over the whole file, past broken
/// places.
enum EncodingEvidence {
    /// Bytes of one reading of the file.
    private struct Count {
        /// All that are not ASCII in this reading.
        var all = 0
        /// Those that speak for it.
        var sound = 0
    }

    /// Whether most of it is well-formed UTF-8, with a few broken places.
    static func isNearlyUTF8(_ raw: [UInt8]) -> Bool {
        let count = raw.withUnsafeBufferPointer { countUTF8($0) }
        return count.sound * 4 >= count.all * 3
    }

    /// Whether GB18030 makes it read like Chinese: GB 2312's symbols and 3,755 common characters, and four-byte codes, make up
    /// seven tenths. Reports reach nine; Western, Japanese and Taiwanese encodings stay far below, and Han in UTF-8 cannot
    /// reach more than two thirds, since one pair in three begins with a lead that is none of theirs.
    static func looksLikeGB18030(_ raw: [UInt8]) -> Bool {
        let count = raw.withUnsafeBufferPointer { countGB18030($0) }
        return count.sound * 10 >= count.all * 7
    }

    private static func countUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Count {
        var count = Count()
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
            } else if let length = UTF8Validator.sequenceLength(bytes, at: index) {
                count.all += length
                count.sound += length
                index += length
            } else {
                count.all += 1
                index += 1
            }
        }
        return count
    }

    private static func countGB18030(_ bytes: UnsafeBufferPointer<UInt8>) -> Count {
        var count = Count()
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            if lead < 0x80 {
                index += 1
                continue
            }
            let length = gb18030Length(bytes, at: index)
            count.all += length
            if length == 4 || length == 2 && isCommon(lead, bytes[index + 1]) { count.sound += length }
            index += length
        }
        return count
    }

    /// The length of a code by its shape: 2 for a lead and a trail even where no such code exists, since a byte that was damaged
    /// must not set the rest of the line out of step; 1 for a lead alone.
    @inline(__always)
    private static func gb18030Length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        guard index + 1 < bytes.count else { return 1 }
        let trail = bytes[index + 1]
        if trail >= 0x40 { return 2 }
        guard (0x30...0x39).contains(trail), index + 3 < bytes.count, (0x81...0xFE).contains(bytes[index + 2]),
            (0x30...0x39).contains(bytes[index + 3])
        else { return 1 }
        return 4
    }

    /// Rows 1 to 3 and 16 to 55 of GB 2312.
    @inline(__always)
    private static func isCommon(_ lead: UInt8, _ trail: UInt8) -> Bool {
        trail &- 0xA1 < 94 && (lead &- 0xA1 < 3 || lead &- 0xB0 < 0x28)
    }
}
