import Diagnostics
import JSON

/// What the thread that reads messages and the one that looks at documents both need to know.
struct Desk: Sendable {
    enum Phase: Sendable {
        case fresh, running, shutDown
    }

    var phase = Phase.fresh
    /// `nil` until the client has introduced itself.
    var features: ClientFeatures?
    var settings: ClientSettings
    private(set) var documents: [DocumentURI: OpenDocument] = [:]
    /// Requests that wait for the other thread, and whether they are wanted no more.
    private(set) var waiting: [RequestID: Bool] = [:]
    private var lastRevision = 0
    /// What is wrong with rules and settings, as far as it was told.
    private var told: Set<Problem> = []

    init(settings: ClientSettings) {
        self.settings = settings
    }

    // MARK: Documents

    mutating func open(_ uri: DocumentURI, language: String, version: Int?, text: String) -> OpenDocument {
        let document = OpenDocument(uri: uri, language: language, version: version, text: text, revision: nextRevision())
        documents[uri] = document
        return document
    }

    /// - Returns: `nil` for a document that is not open.
    mutating func change(_ uri: DocumentURI, _ changes: [TextChange], version: Int?) -> OpenDocument? {
        guard let encoding = features?.encoding else { return nil }
        let revision = nextRevision()
        documents[uri]?.apply(changes, version: version, revision: revision, encoding)
        return documents[uri]
    }

    mutating func close(_ uri: DocumentURI) -> Bool { documents.removeValue(forKey: uri) != nil }

    /// Makes every open document one that was not looked at yet.
    mutating func touchAll() -> [OpenDocument] {
        for uri in documents.keys {
            let revision = nextRevision()
            documents[uri]?.revision = revision
        }
        return Array(documents.values)
    }

    /// Whether a document is still as it was.
    func isCurrent(_ document: OpenDocument) -> Bool { documents[document.uri]?.revision == document.revision }

    private mutating func nextRevision() -> Int {
        lastRevision += 1
        return lastRevision
    }

    // MARK: Problems

    /// Those that were not told yet; what has been mended may be told again.
    mutating func news(in problems: [Problem]) -> [Problem] {
        let news = problems.filter { !told.contains($0) }
        told = Set(problems)
        return news
    }

    // MARK: Requests

    mutating func wait(for id: RequestID) { waiting[id] = false }

    mutating func cancel(_ id: RequestID) {
        if waiting[id] != nil { waiting[id] = true }
    }

    /// Ends the waiting of a request; whether it was cancelled meanwhile.
    mutating func endWaiting(_ id: RequestID) -> Bool { waiting.removeValue(forKey: id) ?? false }
}
