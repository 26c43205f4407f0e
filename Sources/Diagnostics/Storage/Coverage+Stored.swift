import Localization

/// A relation tally and the reasons of a coverage come in an order of their own, so that equal coverages are equal bytes.
extension Coverage: Stored {
    func store(in writer: inout StoreWriter) {
        writer.append(rules.count)
        for (rule, tally) in rules {
            rule.store(in: &writer)
            tally.store(in: &writer)
        }
        writer.append(reasons.count)
        for (reason, count) in reasons {
            reason.store(in: &writer)
            count.store(in: &writer)
        }
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        var tallies: [String: RelationTally] = [:]
        for _ in 0..<(try reader.count()) {
            let rule = try reader.text()
            tallies[rule] = try RelationTally(from: &reader)
        }
        var reasons: [LocalizedText: Int] = [:]
        for _ in 0..<(try reader.count()) {
            let reason = try LocalizedText(from: &reader)
            reasons[reason] = try reader.natural()
        }
        self.init(tallies: tallies, openReasons: reasons)
    }
}

extension RelationTally: Stored {
    func store(in writer: inout StoreWriter) {
        for number in [held, failed, open] { writer.append(number) }
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(held: try reader.natural(), failed: try reader.natural(), open: try reader.natural())
    }
}
