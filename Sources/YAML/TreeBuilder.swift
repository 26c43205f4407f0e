import SourceText

/// Builds the node tree of one document from libyaml's events and collects what the subset refuses.
struct TreeBuilder: ~Copyable {
    private let source: SourceFile
    private let limits: YAMLLimits
    private var stream: EventStream
    private var faults: [YAMLError] = []
    private var nodeCount = 0
    /// The scalar read last, which a fault of syntax is often about.
    private var lastScalar: YAMLScalar?
    /// The offsets of the brackets that are open, outermost first.
    private var openBrackets: [Int] = []

    init(source: SourceFile, limits: YAMLLimits, stream: consuming EventStream) {
        self.source = source
        self.limits = limits
        self.stream = stream
    }

    mutating func document() -> (root: YAMLNode?, faults: [YAMLError]) {
        var root: YAMLNode?
        do {
            root = try singleDocument()
        } catch {
            // Two explanations of one place are one too many; the one that stopped the reading knows more.
            faults.removeAll { $0.range.overlaps(error.range) }
            faults.append(error)
        }
        faults.sort { $0.range.lowerBound < $1.range.lowerBound }
        return (root, faults)
    }

    private mutating func singleDocument() throws(YAMLError) -> YAMLNode? {
        _ = try next()
        guard case .documentStart = try next().kind else { throw .noContent(in: source) }
        let root = try node(next(), depth: 0)
        let end = try next()
        if let fault = source.furtherDocumentFault(after: end.range.upperBound) { faults.append(fault) }
        if case .scalar(let scalar) = root.content, scalar.isMissing { throw .noContent(in: source) }
        return root
    }

    private mutating func next() throws(YAMLError) -> YAMLEvent {
        do {
            return try stream.next()
        } catch {
            throw SyntaxFailure(error, in: source, after: lastScalar, inside: openBrackets.last).explained
        }
    }

    private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLNode {
        nodeCount += 1
        if nodeCount > limits.nodes { throw limits.fault(ofNodesAt: event.range) }
        if faults.count > limits.faults { throw limits.fault(ofFaultsAt: event.range) }
        if event.hasAnchor || event.hasTag { faults.append(.property(of: event, in: source)) }
        switch event.kind {
        case .scalar(let value, let style):
            return scalar(YAMLScalar(value: value, style: style, range: event.range))
        case .alias:
            return alias(event.range)
        case .sequenceStart:
            return try sequence(event, depth: depth + 1)
        case .mappingStart(let isFlow):
            return try mapping(event, isFlow: isFlow, depth: depth + 1)
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .collectionEnd:
            preconditionFailure("libyaml opens a node with a scalar, an alias or the start of a collection")
        }
    }

    private mutating func scalar(_ scalar: YAMLScalar) -> YAMLNode {
        let exact = scalar.withoutTrailingBreaks(in: source)
        lastScalar = exact
        faults += exact.silentLosses(in: source)
        return YAMLNode(content: .scalar(exact), range: exact.range)
    }

    /// An alias is refused and never followed, so that a bomb of aliases stays small; it reads as the text that it was written
    /// as, which is what the author of a pattern such as `*x` meant.
    private mutating func alias(_ range: ByteRange) -> YAMLNode {
        faults.append(.alias(at: range, in: source))
        let scalar = YAMLScalar(value: source.text(in: range), style: .plain, range: range)
        return YAMLNode(content: .scalar(scalar), range: range)
    }

    private mutating func sequence(_ start: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLNode {
        let isBracketed = try open(start, depth: depth)
        defer { if isBracketed { openBrackets.removeLast() } }
        var items: [YAMLNode] = []
        while true {
            let event = try next()
            if case .collectionEnd = event.kind {
                let range = source.collectionRange(from: start.range, lastChild: items.last?.range, end: event.range)
                return YAMLNode(content: .sequence(items), range: range)
            }
            items.append(try node(event, depth: depth))
        }
    }

    /// Notes the start of a collection.
    ///
    /// - Returns: whether it has brackets.
    private mutating func open(_ start: YAMLEvent, depth: Int) throws(YAMLError) -> Bool {
        if depth > limits.depth { throw limits.fault(ofDepthAt: start.range) }
        guard let byte = source.byte(at: start.range.lowerBound), "[{".utf8.contains(byte) else { return false }
        openBrackets.append(start.range.lowerBound)
        return true
    }

    private mutating func mapping(_ start: YAMLEvent, isFlow: Bool, depth: Int) throws(YAMLError) -> YAMLNode {
        let isBracketed = try open(start, depth: depth)
        defer { if isBracketed { openBrackets.removeLast() } }
        var entries = EntryList(isFlow: isFlow)
        while true {
            let event = try next()
            if case .collectionEnd = event.kind {
                let range = source.collectionRange(from: start.range, lastChild: entries.lastRange, end: event.range)
                return YAMLNode(content: .mapping(entries.entries), range: range)
            }
            let key = try node(event, depth: depth)
            let value = try node(next(), depth: depth)
            if let fault = entries.append(key: key, value: value, in: source) { faults.append(fault) }
        }
    }
}
