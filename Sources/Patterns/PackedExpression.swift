import Packing

/// What a pattern comes to, worked out when the program was built and read when a text first needs it.
struct PackedExpression: Sendable {
    /// At the literals, which can be passed over.
    private let reader: PackReader

    init(_ reader: PackReader) {
        self.reader = reader
    }

    static func pack(_ pattern: Pattern, _ syntax: PatternSyntax, into writer: inout PackWriter) throws(PatternFault) {
        let literals: [[UInt8]]? = if case .anyOf(let literals) = pattern.prefilter { literals } else { nil }
        writer.writePassable { $0.write(literals) { $0.write($1) { $0.write($1) } } }
        writer.write(pattern.companions) { $0.write($1) { $0.write($1) } }
        writer.write(syntax.plainText) { $0.write($1) }
        if syntax.plainText != nil { return }
        let (expression, figures) = try syntax.written(for: pattern.dialect)
        writer.write(expression.bytes)
        writer.write(figures) { $1.pack(into: &$0) }
        do {
            writer.write(try CompiledExpression(expression.bytes, figures: figures).serialized)
        } catch {
            throw .rejected(error, at: expression.range(at: error.offset))
        }
    }

    var prefilter: Prefilter {
        var reader = reader
        var literals = reader.passable()
        return literals.optional { $0.list { $0.bytes() } }.map { .anyOf($0) } ?? .always
    }

    var companions: [[[UInt8]]] {
        var reader = reader
        _ = reader.passable()
        return reader.companions()
    }

    /// - Throws: that the regex engine refuses what it took when the program was built.
    func compiled(for text: String) throws(PatternFault) -> PatternEngine {
        var reader = reader
        _ = reader.passable()
        _ = reader.companions()
        if let text = reader.optional({ $0.bytes() }) { return PatternEngine(.text(text)) }
        let expression = reader.bytes()
        let figures = reader.optional { FigureSlots(&$0) }
        do {
            return PatternEngine(.expression(try CompiledExpression(expression, figures: figures, restoring: reader.bytes())))
        } catch {
            throw .rejected(error, at: 0..<text.utf8.count)
        }
    }
}

extension PackReader {
    fileprivate mutating func companions() -> [[[UInt8]]] { list { $0.list { $0.bytes() } } }
}

extension FigureSlots {
    fileprivate init(_ reader: inout PackReader) {
        let criteria = reader.list { reader in
            FigureCriterion(
                kinds: FigureKinds(rawValue: UInt32(reader.number())), measureWord: reader.optional { UInt16($0.number()) },
                isList: reader.flag())
        }
        self.init(
            criteria: criteria, needed: Set(reader.list { criteria[$0.number()] }),
            leading: reader.optional { Set($0.list { criteria[$0.number()] }) })
    }

    fileprivate func pack(into writer: inout PackWriter) {
        writer.write(criteria) { writer, criterion in
            writer.write(Int(criterion.kinds.rawValue))
            writer.write(criterion.measureWord) { $0.write(Int($1)) }
            writer.write(criterion.isList)
        }
        writer.write(positions(of: needed)) { $0.write($1) }
        writer.write(leading) { $0.write(positions(of: $1)) { $0.write($1) } }
    }

    private func positions(of some: Set<FigureCriterion>) -> [Int] { criteria.indices.filter { some.contains(criteria[$0]) } }
}
