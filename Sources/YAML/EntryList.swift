import SourceText

/// The entries of a mapping under construction; takes only keys that are text, not yet there, and not a merge.
struct EntryList {
    /// The length up to which looking through the keys is cheaper than hashing them.
    private static let scanLimit = 16

    private let isFlow: Bool
    private(set) var entries: [YAMLEntry] = []
    /// Where the last value stands, taken or not.
    private(set) var lastRange: ByteRange?
    private var firstRanges: [String: ByteRange] = [:]

    init(isFlow: Bool) {
        self.isFlow = isFlow
    }

    /// Takes an entry.
    ///
    /// - Returns: why the entry is not taken; `nil` when it is.
    mutating func append(key: YAMLNode, value: YAMLNode, in source: SourceFile) -> YAMLError? {
        lastRange = value.range
        guard let scalar = key.scalar else { return .keyIsCollection(key, in: source) }
        if let fault = refusal(of: scalar, value: value, in: source) { return fault }
        entries.append(YAMLEntry(key: scalar, value: value))
        return nil
    }

    private mutating func refusal(of key: YAMLScalar, value: YAMLNode, in source: SourceFile) -> YAMLError? {
        if key.style == .plain, key.value == "<<" { return .mergeKey(at: key.range) }
        if key.isMissing { return .keyIsMissing(at: key.range) }
        if isFlow, value.scalar?.isMissing == true, !source.hasColon(after: key.range.upperBound) {
            return .keyWithoutValue(key, in: source)
        }
        if key.style == .plain, let blank = FalseBlank(atEdgeOf: key.range, in: source) { return blank.fault }
        return firstRange(of: key).map { .duplicateKey(key, first: $0, in: source) }
    }

    /// The key's earlier place, if there is one; otherwise remembers this one.
    private mutating func firstRange(of key: YAMLScalar) -> ByteRange? {
        if entries.count < Self.scanLimit { return entries.first { $0.key.value == key.value }?.key.range }
        if firstRanges.isEmpty {
            firstRanges = Dictionary(entries.map { ($0.key.value, $0.key.range) }) { first, _ in first }
        }
        if let first = firstRanges[key.value] { return first }
        firstRanges[key.value] = key.range
        return nil
    }
}
