import Packing

extension Pattern {
    /// Writes all that is worked out about the pattern, so that to load it takes no work.
    ///
    /// A pattern with variables is only noted: what it comes to hangs on their values.
    package func pack(into writer: inout PackWriter) {
        writer.write(text)
        writer.write(dialect == .source)
        guard let syntax, variables.isEmpty else { return writer.write(false) }
        writer.write(true)
        writer.write(captures) { $1.pack(into: &$0) }
        do {
            try PackedExpression.pack(self, syntax, into: &writer)
        } catch {
            preconditionFailure("the pattern “\(text)” was vouched for and cannot be written: \(error.message.en)")
        }
    }

    /// The pattern that was packed under a text.
    ///
    /// - Returns: `nil` for one with variables, which has to be read anew, and where another pattern was packed.
    /// - Complexity: O(slots + bytes of the text).
    package static func packed(_ text: String, dialect: PatternDialect, _ reader: PackReader) -> Pattern? {
        var reader = reader
        guard reader.takes(text), reader.flag() == (dialect == .source), reader.flag() else { return nil }
        let captures = reader.list { PatternSyntax.Slot(&$0) }
        return Pattern(text, dialect: dialect, captures: captures, PackedExpression(reader))
    }
}

extension PatternSyntax.Slot {
    fileprivate init(_ reader: inout PackReader) {
        self.init(name: reader.text(), groups: reader.list { $0.number() }, types: reader.list { $0.optional { SlotType(&$0) } })
    }

    fileprivate func pack(into writer: inout PackWriter) {
        writer.write(name)
        writer.write(groups) { $0.write($1) }
        writer.write(types) { $0.write($1) { $1.pack(into: &$0) } }
    }
}

extension SlotType {
    fileprivate init(_ reader: inout PackReader) {
        self.init(
            kind: Kind.allCases[reader.number()], isList: reader.flag(), classifier: reader.optional { $0.text() })
    }

    fileprivate func pack(into writer: inout PackWriter) {
        writer.write(Kind.allCases.firstIndex(of: kind) ?? 0)
        writer.write(isList)
        writer.write(classifier) { $0.write($1) }
    }
}
