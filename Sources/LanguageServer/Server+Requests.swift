import JSON
import SourceText

/// What the client asks.
extension Server {
    func answer(_ id: RequestID, _ method: String, _ params: JSONValue) {
        let (phase, features) = desk.withLock { ($0.phase, $0.features) }
        guard let features else {
            return output.respond(id, .failure(ResponseFault(.serverNotInitialized, "initialize comes first")))
        }
        if case .shutDown = phase {
            return output.respond(id, .failure(ResponseFault(.invalidRequest, "the session is shut down")))
        }
        switch method {
        case "shutdown": shutDown(id)
        case "textDocument/codeAction":
            ask(id, params) { (document, bench) throws(ResponseFault) in
                try CodeActions(params, document, features).list(&bench)
            }
        case "textDocument/hover":
            ask(id, params) { (document, bench) throws(ResponseFault) in
                try Hover(params, document, features).answer(&bench)
            }
        case "textDocument/documentSymbol": ask(id, params) { Symbols(document: $0, features: features).list(&$1) }
        case "textDocument/completion":
            ask(id, params) { (document, bench) throws(ResponseFault) in
                try Completion(params, document, features).list(&bench)
            }
        case "textDocument/diagnostic":
            ask(id, params) { document, bench in
                let items = DiagnosticList(bench.analysis(of: document), document: document, features: features).items
                return ["kind": "full", "items": .array(items)]
            }
        default: output.respond(id, .failure(ResponseFault(.methodNotFound, method)))
        }
    }

    /// Answers a question about the document that its parameters name, on the other thread.
    private func ask(
        _ id: RequestID, _ params: JSONValue,
        _ work: @escaping @Sendable (OpenDocument, inout Bench) throws(ResponseFault) -> JSONValue
    ) {
        guard let uri = DocumentURI(params) else {
            return output.respond(id, .failure(ResponseFault(.invalidParams, "textDocument.uri is missing")))
        }
        let document = desk.withLock { desk in
            desk.wait(for: id)
            return desk.documents[uri]
        }
        queue.async { [self] in
            let isCancelled = desk.withLock { $0.waiting[id] ?? false }
            let outcome = isCancelled ? .failure(.cancelled) : self.outcome(document, work)
            // Cancelled while it was worked on: the client waits for an answer all the same.
            let isUnwanted = desk.withLock { $0.endWaiting(id) }
            output.respond(id, isUnwanted ? .failure(.cancelled) : outcome)
        }
    }

    private func outcome(
        _ document: OpenDocument?, _ work: (OpenDocument, inout Bench) throws(ResponseFault) -> JSONValue
    ) -> Result<JSONValue, ResponseFault> {
        guard let document else { return .failure(ResponseFault(.invalidParams, "the document is not open")) }
        guard !document.isLost else { return .failure(ResponseFault(.contentModified, "the text of the document is lost")) }
        return bench.withLock { bench in
            do throws(ResponseFault) {
                return .success(try work(document, &bench))
            } catch {
                return .failure(error)
            }
        }
    }
}

extension ResponseFault {
    static let cancelled = ResponseFault(.requestCancelled, "cancelled")

    /// Parameters that lack what the request is about.
    static let noPosition = ResponseFault(.invalidParams, "the position is missing or none")
}
