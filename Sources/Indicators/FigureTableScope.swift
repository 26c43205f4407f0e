import DocumentModel

/// Brings the places that a table names and those that a document names under one roof: its own place is `nil` for both.
package struct FigureTableScope: Sendable {
    private static let wholes = ["全省", "全市", "全区", "全县", "全州", "全旗", "全盟", "全镇", "全乡", "全自治区"]

    private let own: OwnScopes
    /// The place by name: 台儿庄区.
    private let place: String?
    /// What a document of an unknown place calls it: the word that its figures carry most.
    private let assumed: String?

    /// - Complexity: O(entries).
    package init(of document: Document, _ ledger: Ledger) {
        own = OwnScopes(of: document)
        place = document.variables["place"]
        assumed = place == nil ? Self.mostFrequent(in: ledger) : nil
    }

    /// The scope as written, or `nil` where it is the document's own place.
    package func outer(_ scope: String?) -> String? {
        guard let scope, scope != place, scope != assumed else { return nil }
        let bytes = Array(scope.utf8)
        let isOwn = bytes.withUnsafeBufferPointer { own.contains($0.indices, of: $0) }
        return isOwn ? nil : scope
    }

    /// Ranks name the places among which they rank, never the document's own.
    private static func mostFrequent(in ledger: Ledger) -> String? {
        let scopes = ledger.entries.lazy.filter { $0.measure != .rank }.compactMap(\.scope).filter { wholes.contains($0) }
        let counts = scopes.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
        return wholes.filter { counts[$0] != nil }.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
    }
}
