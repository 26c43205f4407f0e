/// Cuts paragraphs into sentences (GB/T 15834 4.1–4.3, 4.6.3, 4.11).
enum SentenceSplitter {
    /// Longest title in 《》, in bytes, within which a stop ends nothing.
    private static let longestTitle = 600

    /// Sentences that tile a range of a view: each ends behind 。！？； or …… with the closing quotation marks and brackets
    /// that follow.
    ///
    /// - Complexity: O(length of the range).
    static func sentences(in range: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        bytes.withUnsafeBufferPointer { bytes in
            var scanner = Scanner(bytes: bytes, end: range.upperBound)
            var start = range.lowerBound
            while let end = scanner.nextEnd(from: start) {
                sentences.append(start..<end)
                start = end
            }
            if start < range.upperBound { sentences.append(start..<range.upperBound) }
        }
        return sentences
    }

    private struct Scanner {
        let bytes: UnsafeBufferPointer<UInt8>
        let end: Int
        /// The first 》 at or behind the last place where one was looked for.
        private var close = -1

        init(bytes: UnsafeBufferPointer<UInt8>, end: Int) {
            self.bytes = bytes
            self.end = end
        }

        /// Behind the first sentence end at or after `start`.
        mutating func nextEnd(from start: Int) -> Int? {
            let (bytes, end) = (bytes, end)
            var index = start
            while index < end {
                let lead = bytes[index]
                if lead.leadsHan {
                    index &+= 3
                } else if !Self.mayMatter(lead) {
                    index &+= 1
                } else if lead == 0xE3, bytes[index + 1] == 0x80, bytes[index + 2] == 0x8A {
                    index = behindTitle(at: index)
                } else if let stop = stopEnd(at: index) {
                    return behindClosers(stop)
                } else {
                    index += lead < 0x80 ? 1 : 3
                }
            }
            return nil
        }

        /// Lead bytes of stops and of 《.
        private static func mayMatter(_ byte: UInt8) -> Bool {
            switch byte {
            case 0xE2, 0xE3, 0xEF, UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"): true
            default: false
            }
        }

        /// Behind the stops that begin at `index`; `nil` if none does.
        private func stopEnd(at index: Int) -> Int? {
            var next = index
            while next < end {
                let (scalar, length) = bytes.scalar(at: next)
                guard scalar.isStop, !isInLatin(scalar, at: next) else { break }
                next += length
            }
            guard next > index else { return nil }
            // ……等 and …， go on.
            let isEllipsis = bytes[index] == 0xE2
            return isEllipsis && next < end && goesOn(bytes.scalar(at: next).value) ? nil : next
        }

        private func goesOn(_ scalar: Unicode.Scalar) -> Bool { scalar == "，" || scalar == "、" || scalar == "等" || scalar == "：" }

        /// A half-width mark between Latin letters or digits, as in an address of the web.
        private func isInLatin(_ scalar: Unicode.Scalar, at index: Int) -> Bool {
            guard scalar.isASCII, index > 0, index + 1 < end else { return false }
            return bytes[index - 1] < 0x80 && bytes[index + 1] < 0x80 && bytes[index + 1] != 0x20
        }

        private func behindClosers(_ index: Int) -> Int {
            var next = index
            while next < end {
                let (scalar, length) = bytes.scalar(at: next)
                guard scalar.isCloser, scalar != "》" else { break }
                next += length
            }
            return next
        }

        /// Behind the 》 that closes the title opened at `index`, or behind the 《 alone if none does so nearby.
        private mutating func behindTitle(at index: Int) -> Int {
            if close < index {
                close = index
                while close < end, !(bytes[close] == 0xE3 && bytes[close + 1] == 0x80 && bytes[close + 2] == 0x8B) { close += 1 }
            }
            return close < end && close - index <= SentenceSplitter.longestTitle ? close + 3 : index + 3
        }
    }
}
