#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The names that a reader of XML knows, numbered; all others are one.
///
/// A name is spelled with a customary prefix, `w:p`, whatever the text calls it; what counts is the namespace.
package struct MarkupVocabulary: Sendable {
    /// The number of every name that is not in the list.
    package static let unknown: UInt16 = .max

    private let namespaces: [(uri: [UInt8], index: UInt8)]
    private let names: [(local: [UInt8], namespace: UInt8)]
    /// Numbers of names by hash, open addressing; a power of two, at most half full.
    private let slots: [UInt16]

    /// - Parameters:
    ///   - names: numbered in their order; without a prefix for names in no namespace.
    ///   - namespaces: the addresses that each prefix stands for, the most frequent first.
    package init(_ names: [String], namespaces: KeyValuePairs<String, [String]>) {
        let prefixes = namespaces.map(\.key)
        self.namespaces = namespaces.enumerated().flatMap { index, entry in
            entry.value.map { (Array($0.utf8), UInt8(index + 1)) }
        }
        self.names = names.map { name in
            let parts = name.split(separator: ":")
            guard parts.count == 2, let index = prefixes.firstIndex(of: String(parts[0])) else { return (Array(name.utf8), 0) }
            return (Array(parts[1].utf8), UInt8(index + 1))
        }
        var slots = [UInt16](repeating: Self.unknown, count: 1 << (64 - (names.count * 2).leadingZeroBitCount))
        for (number, name) in self.names.enumerated() {
            var slot = name.local.withUnsafeBufferPointer { Self.hash($0, name.namespace) } & (slots.count - 1)
            while slots[slot] != Self.unknown { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt16(number)
        }
        self.slots = slots
    }

    /// The number of a name as expat gives it: address, separator, local name.
    func number(of name: UnsafePointer<CChar>, separator: UInt8) -> UInt16 {
        let length = strlen(name)
        let bytes = UnsafeBufferPointer(start: UnsafeRawPointer(name).assumingMemoryBound(to: UInt8.self), count: length)
        guard let end = bytes.lastIndex(of: separator) else { return find(bytes, in: 0) }
        guard let namespace = namespace(UnsafeBufferPointer(rebasing: bytes[..<end])) else { return Self.unknown }
        return find(UnsafeBufferPointer(rebasing: bytes[(end + 1)...]), in: namespace)
    }

    private func namespace(_ uri: UnsafeBufferPointer<UInt8>) -> UInt8? {
        namespaces.first { Self.equal($0.uri, uri) }?.index
    }

    private func find(_ local: UnsafeBufferPointer<UInt8>, in namespace: UInt8) -> UInt16 {
        var slot = Self.hash(local, namespace) & (slots.count - 1)
        while slots[slot] != Self.unknown {
            let number = Int(slots[slot])
            if names[number].namespace == namespace, Self.equal(names[number].local, local) { return UInt16(number) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return Self.unknown
    }

    @inline(__always)
    private static func equal(_ known: [UInt8], _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        known.count == name.count
            && known.withUnsafeBufferPointer { known in
                guard let left = known.baseAddress, let right = name.baseAddress else { return true }
                return memcmp(left, right, known.count) == 0
            }
    }

    /// FNV-1a, which is good for short names.
    private static func hash(_ local: UnsafeBufferPointer<UInt8>, _ namespace: UInt8) -> Int {
        var hash: UInt32 = 0x811C_9DC5 ^ UInt32(namespace)
        for byte in local { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
        return Int(hash ^ (hash >> 15))
    }
}
