import Localization
import SourceText

/// A report as bytes, for a cache: everything of it but the draft's text.
extension FileReport {
    /// Raised whenever the bytes of a report change in meaning.
    package static let storedFormat = 1

    /// The report without its draft's text; equal reports are equal bytes.
    ///
    /// - Complexity: O(size).
    package var storedBytes: [UInt8] {
        var writer = StoreWriter()
        path.store(in: &writer)
        kind.store(in: &writer)
        diagnostics.store(in: &writer)
        excused.store(in: &writer)
        storeUnmet(in: &writer)
        problems.store(in: &writer)
        activeRules.store(in: &writer)
        coverage.store(in: &writer)
        relations.store(in: &writer)
        omissions.store(in: &writer)
        (encoding?.rawValue).store(in: &writer)
        return writer.bytes
    }

    /// Takes a report out of its bytes.
    ///
    /// - Throws: that they are not exactly a report's; no bytes can trap.
    /// - Complexity: O(bytes).
    package init(storedBytes: ArraySlice<UInt8>) throws(StoreFault) {
        var reader = StoreReader(storedBytes)
        let path = try reader.text()
        let kind = try Recognition(from: &reader)
        let diagnostics = try [Diagnostic](from: &reader)
        let excused = try [ExcusedFinding](from: &reader)
        let unmet = try Self.unmet(from: &reader)
        let problems = try [Problem](from: &reader)
        let activeRules = try reader.natural()
        let coverage = try Coverage(from: &reader)
        let relations = try [PlacedVerification]?(from: &reader)
        let omissions = try [LocalizedText](from: &reader)
        let encoding = try String?(from: &reader)
        self.init(
            path: path, kind: kind, diagnostics: diagnostics, problems: problems, activeRules: activeRules, coverage: coverage,
            relations: relations, omissions: omissions, encoding: encoding.flatMap(TextEncoding.init(rawValue:)), excused: excused,
            unmet: unmet)
        guard reader.isAtEnd, self.encoding?.rawValue == encoding else { throw StoreFault() }
    }

    private func storeUnmet(in writer: inout StoreWriter) {
        writer.append(unmet.count)
        let ordered = unmet.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }
        for (identity, count) in ordered {
            identity.rule.store(in: &writer)
            identity.text.store(in: &writer)
            identity.section.store(in: &writer)
            count.store(in: &writer)
        }
    }

    private static func unmet(from reader: inout StoreReader) throws(StoreFault) -> [FindingIdentity: Int] {
        var unmet: [FindingIdentity: Int] = [:]
        for _ in 0..<(try reader.count()) {
            let identity = FindingIdentity(rule: try reader.text(), text: try reader.text(), section: try [String](from: &reader))
            unmet[identity] = try reader.natural()
        }
        return unmet
    }
}

extension Recognition: Stored {
    func store(in writer: inout StoreWriter) {
        switch self {
        case .notSought: writer.append(0)
        case .unknown: writer.append(1)
        case .kind(let id, let title):
            writer.append(2)
            id.store(in: &writer)
            title.store(in: &writer)
        }
    }

    init(from reader: inout StoreReader) throws(StoreFault) {
        switch try reader.choice(of: 3) {
        case 0: self = .notSought
        case 1: self = .unknown
        default: self = .kind(id: try reader.text(), title: try LocalizedText(from: &reader))
        }
    }
}

extension FindingIdentity {
    /// By which lists of identities are sorted: rule and text, then the section.
    var order: [String] { [rule, text] + section }
}
