/// The Secure Hash Algorithm with 256 bits (FIPS 180-4), fed piece by piece.
package struct SHA256: Sendable {
    /// Bytes of a digest.
    package static let digestSize = 32
    private static let blockSize = 64

    private var state = State()
    /// What does not fill a block yet.
    private var rest: [UInt8] = []
    /// Bytes that have been fed.
    private var count = 0

    package init() {}

    /// - Complexity: O(bytes).
    package static func digest(of bytes: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.add(bytes)
        return hash.digest
    }

    /// The digest in Base64 (RFC 4648 4), as a content security policy writes it.
    package static func base64(of bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        // 32 bytes and a zero make eleven groups of three; the last sign then stands for nothing.
        let padded = digest(of: bytes) + [0]
        let signs = stride(from: 0, to: padded.count, by: 3).flatMap { index in
            let group = UInt32(padded[index]) << 16 | UInt32(padded[index + 1]) << 8 | UInt32(padded[index + 2])
            return [18, 12, 6, 0].map { alphabet[Int(group >> $0 & 63)] }
        }
        return String(decoding: signs.dropLast(), as: UTF8.self) + "="
    }

    /// Feeds bytes; how they are cut into pieces makes no difference.
    ///
    /// - Complexity: O(bytes).
    package mutating func add(_ bytes: [UInt8]) {
        count += bytes.count
        var start = 0
        if !rest.isEmpty {
            start = min(Self.blockSize - rest.count, bytes.count)
            rest += bytes[..<start]
            guard rest.count == Self.blockSize else { return }
            rest.withUnsafeBufferPointer { state.absorb($0) }
            rest.removeAll(keepingCapacity: true)
        }
        let whole = (bytes.count - start) / Self.blockSize * Self.blockSize
        bytes.withUnsafeBufferPointer { state.absorb(UnsafeBufferPointer(rebasing: $0[start..<start + whole])) }
        rest += bytes[(start + whole)...]
    }

    /// Feeds a number as eight bytes.
    package mutating func add(_ number: Int) {
        add(withUnsafeBytes(of: Int64(number).littleEndian) { Array($0) })
    }

    /// Feeds a text with its length, so that no two lists of texts are fed alike.
    package mutating func add(_ text: String) {
        add(text.utf8.count)
        add(Array(text.utf8))
    }

    /// Feeds texts with their number.
    package mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }

    /// The digest of what has been fed; 32 bytes.
    package var digest: [UInt8] {
        var last = rest + [0x80]
        while last.count % Self.blockSize != 56 { last.append(0) }
        last += withUnsafeBytes(of: (UInt64(count) * 8).bigEndian) { Array($0) }
        var state = state
        last.withUnsafeBufferPointer { state.absorb($0) }
        return state.words.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) } }
    }
}

extension SHA256 {
    /// The eight words that every block of the message stirs.
    private struct State: Sendable {
        private(set) var words: [UInt32] = [
            0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19,
        ]

        /// - Parameter blocks: whole ones.
        mutating func absorb(_ blocks: UnsafeBufferPointer<UInt8>) {
            withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
                SHA256.constants.withUnsafeBufferPointer { constants in
                    for start in stride(from: 0, to: blocks.count, by: SHA256.blockSize) {
                        Self.fill(schedule, from: UnsafeRawBufferPointer(blocks), at: start)
                        stir(schedule, constants)
                    }
                }
            }
        }

        /// The message schedule of a block.
        private static func fill(_ schedule: UnsafeMutableBufferPointer<UInt32>, from bytes: UnsafeRawBufferPointer, at start: Int) {
            for index in 0..<16 {
                schedule[index] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: start + 4 * index, as: UInt32.self))
            }
            for index in 16..<64 {
                let (near, far) = (schedule[index &- 2], schedule[index &- 15])
                schedule[index] =
                    schedule[index &- 16] &+ schedule[index &- 7]
                    &+ (far.rotated(7) ^ far.rotated(18) ^ far >> 3) &+ (near.rotated(17) ^ near.rotated(19) ^ near >> 10)
            }
        }

        private mutating func stir(_ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>) {
            var (a, b, c, d) = (words[0], words[1], words[2], words[3])
            var (e, f, g, h) = (words[4], words[5], words[6], words[7])
            for index in 0..<64 {
                let first = h &+ (e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)) &+ (g ^ (e & (f ^ g))) &+ constants[index] &+ schedule[index]
                let second = (a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)) &+ ((a & b) | (c & (a | b)))
                (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
            }
            words[0] &+= a
            words[1] &+= b
            words[2] &+= c
            words[3] &+= d
            words[4] &+= e
            words[5] &+= f
            words[6] &+= g
            words[7] &+= h
        }
    }

    private static let constants: [UInt32] = [
        0x428A_2F98, 0x7137_4491, 0xB5C0_FBCF, 0xE9B5_DBA5, 0x3956_C25B, 0x59F1_11F1, 0x923F_82A4, 0xAB1C_5ED5,
        0xD807_AA98, 0x1283_5B01, 0x2431_85BE, 0x550C_7DC3, 0x72BE_5D74, 0x80DE_B1FE, 0x9BDC_06A7, 0xC19B_F174,
        0xE49B_69C1, 0xEFBE_4786, 0x0FC1_9DC6, 0x240C_A1CC, 0x2DE9_2C6F, 0x4A74_84AA, 0x5CB0_A9DC, 0x76F9_88DA,
        0x983E_5152, 0xA831_C66D, 0xB003_27C8, 0xBF59_7FC7, 0xC6E0_0BF3, 0xD5A7_9147, 0x06CA_6351, 0x1429_2967,
        0x27B7_0A85, 0x2E1B_2138, 0x4D2C_6DFC, 0x5338_0D13, 0x650A_7354, 0x766A_0ABB, 0x81C2_C92E, 0x9272_2C85,
        0xA2BF_E8A1, 0xA81A_664B, 0xC24B_8B70, 0xC76C_51A3, 0xD192_E819, 0xD699_0624, 0xF40E_3585, 0x106A_A070,
        0x19A4_C116, 0x1E37_6C08, 0x2748_774C, 0x34B0_BCB5, 0x391C_0CB3, 0x4ED8_AA4A, 0x5B9C_CA4F, 0x682E_6FF3,
        0x748F_82EE, 0x78A5_636F, 0x84C8_7814, 0x8CC7_0208, 0x90BE_FFFA, 0xA450_6CEB, 0xBEF9_A3F7, 0xC671_78F2,
    ]
}

extension UInt32 {
    /// Turned to the right by so many bits.
    @inline(__always)
    fileprivate func rotated(_ bits: UInt32) -> UInt32 { self &>> bits | self &<< (32 &- bits) }
}
