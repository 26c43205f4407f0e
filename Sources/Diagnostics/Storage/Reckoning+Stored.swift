import Localization
import SourceText

extension PlacedReckoning: Stored {
    func store(in writer: inout StoreWriter) {
        (verdict == .suspicious).store(in: &writer)
        relation.store(in: &writer)
        sign.store(in: &writer)
        operands.store(in: &writer)
        stated.store(in: &writer)
        computed.store(in: &writer)
        gap.store(in: &writer)
        guards.store(in: &writer)
        slip.store(in: &writer)
        excerpts.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            verdict: try Bool(from: &reader) ? .suspicious : .contradiction, relation: try reader.text(), sign: try reader.text(),
            operands: try [Operand](from: &reader), stated: try Reckoning.Side(from: &reader),
            computed: try Reckoning.Side(from: &reader), gap: try LocalizedText?(from: &reader),
            guards: try [LocalizedText](from: &reader), slip: try LocalizedText?(from: &reader),
            excerpts: try [MarkedExcerpt](from: &reader))
        let count = operands.count
        guard excerpts.allSatisfy({ $0.marks.allSatisfy { $0.operand < count } }) else { throw StoreFault() }
    }
}

extension PlacedReckoning.Operand: Stored {
    func store(in writer: inout StoreWriter) {
        name.store(in: &writer)
        text.store(in: &writer)
        start.store(in: &writer)
        end.store(in: &writer)
        path.store(in: &writer)
        interval.store(in: &writer)
        tolerance.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            name: try reader.text(), text: try reader.text(), start: try SourcePosition(from: &reader),
            end: try SourcePosition(from: &reader), path: try String?(from: &reader), interval: try LocalizedText(from: &reader),
            tolerance: try LocalizedText(from: &reader))
    }
}

extension Reckoning.Side: Stored {
    func store(in writer: inout StoreWriter) {
        expression.store(in: &writer)
        value.store(in: &writer)
        core.store(in: &writer)
        outer.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            expression: try reader.text(), value: try LocalizedText(from: &reader), core: try LocalizedText(from: &reader),
            outer: try LocalizedText(from: &reader))
    }
}

extension PlacedVerification: Stored {
    func store(in writer: inout StoreWriter) {
        rule.store(in: &writer)
        outcome.store(in: &writer)
        place.store(in: &writer)
        operands.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            rule: try reader.text(), outcome: try Verification.Outcome(from: &reader), place: try Place(from: &reader),
            operands: try [Place](from: &reader))
    }
}

extension Verification.Outcome: Stored {
    func store(in writer: inout StoreWriter) {
        switch self {
        case .holds: writer.append(0)
        case .fails: writer.append(1)
        case .open(let reason):
            writer.append(2)
            reason.store(in: &writer)
        }
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        switch try reader.choice(of: 3) {
        case 0: self = .holds
        case 1: self = .fails
        default: self = .open(try LocalizedText(from: &reader))
        }
    }
}
