import Localization

extension Diagnostic: Stored {
    func store(in writer: inout StoreWriter) {
        rule.store(in: &writer)
        writer.append(severity.rawValue)
        message.store(in: &writer)
        why.store(in: &writer)
        source.store(in: &writer)
        place.store(in: &writer)
        section.store(in: &writer)
        notes.store(in: &writer)
        fix.store(in: &writer)
        reckoning.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            rule: try reader.text(), severity: Severity.allCases[try reader.choice(of: Severity.allCases.count)],
            message: try LocalizedText(from: &reader), why: try LocalizedText?(from: &reader), source: try String?(from: &reader),
            place: try Place(from: &reader), section: try [String](from: &reader), notes: try [PlacedNote](from: &reader),
            fix: try PlacedFix?(from: &reader), reckoning: try PlacedReckoning?(from: &reader))
    }
}

extension Diagnostic.PlacedNote: Stored {
    func store(in writer: inout StoreWriter) {
        message.store(in: &writer)
        place.store(in: &writer)
        path.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(message: try LocalizedText(from: &reader), place: try Place?(from: &reader), path: try String?(from: &reader))
    }
}

extension ExcusedFinding: Stored {
    func store(in writer: inout StoreWriter) {
        diagnostic.store(in: &writer)
        (ground == .directive).store(in: &writer)
        reason.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            try Diagnostic(from: &reader), try Bool(from: &reader) ? .directive : .accepted, reason: try reader.text())
    }
}

extension Problem: Stored {
    func store(in writer: inout StoreWriter) {
        path.store(in: &writer)
        place.store(in: &writer)
        message.store(in: &writer)
        hint.store(in: &writer)
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        self.init(
            path: try String?(from: &reader), place: try Place?(from: &reader), message: try LocalizedText(from: &reader),
            hint: try LocalizedText?(from: &reader))
    }
}
