import Dispatch
import JSON

/// What the client tells.
extension Server {
    func take(_ method: String, _ params: JSONValue) {
        switch method {
        case "initialized": watchFiles()
        case "textDocument/didOpen": open(params["textDocument"])
        case "textDocument/didChange": change(params)
        case "textDocument/didSave": save(params)
        case "textDocument/didClose": close(params)
        case "workspace/didChangeConfiguration": configure(params["settings"])
        case "workspace/didChangeWatchedFiles": reload()
        case "$/cancelRequest":
            if let id = RequestID(params["id"]) { desk.withLock { $0.cancel(id) } }
        // Others are asked for by no capability of ours, or may be left alone ($/…).
        default: break
        }
    }

    private func open(_ item: JSONValue?) {
        guard let uri = item?["uri"]?.string, let text = item?["text"]?.string else { return }
        let document = desk.withLock { desk in
            desk.open(
                DocumentURI(uri), language: item?["languageId"]?.string ?? "", version: item?["version"]?.integer, text: text)
        }
        look(at: document)
    }

    private func change(_ params: JSONValue) {
        guard let uri = DocumentURI(params), let changes = params["contentChanges"]?.array else { return }
        let version = params["textDocument"]?["version"]?.integer
        let document = desk.withLock { $0.change(uri, changes.map(TextChange.init), version: version) }
        guard let document else { return }
        if document.isLost {
            log(
                .error, zh: "读不懂编辑器报来的改动，请重新打开 \(uri.text)", en: "a change could not be understood; open \(uri.text) again")
        }
        look(at: document, after: Self.rest)
    }

    private func save(_ params: JSONValue) {
        guard let uri = DocumentURI(params) else { return }
        let document = desk.withLock { $0.documents[uri] }
        guard let document else { return }
        // Other drafts may be checked by the rules that were saved.
        if document.role == .yaml { reload() } else { look(at: document) }
    }

    private func close(_ params: JSONValue) {
        guard let uri = DocumentURI(params) else { return }
        let isClosed = desk.withLock { desk in
            guard desk.close(uri) else { return false }
            if desk.features?.onlyPullsDiagnostics == false {
                output.notify("textDocument/publishDiagnostics", ["uri": .string(uri.text), "diagnostics": []])
            }
            return true
        }
        if isClosed { queue.async { [self] in bench.withLock { $0.forget(uri) } } }
    }

    private func configure(_ settings: JSONValue?) {
        desk.withLock { $0.settings = $0.settings.merging(settings?["hegao"] ?? settings) }
        reload()
    }

    /// Reads rules and configuration anew, and looks at every open document again.
    private func reload() {
        let (settings, documents) = desk.withLock { ($0.settings, $0.touchAll()) }
        queue.async { [self] in bench.withLock { $0.reload(settings) } }
        for document in documents { look(at: document) }
    }

    /// Asks to be told when rule files change on disk.
    private func watchFiles() {
        guard desk.withLock({ $0.features?.registersWatchers == true }) else { return }
        let watchers: JSONValue = [["globPattern": "**/*.{yaml,yml}"], ["globPattern": "**/*.{tsv,csv}"]]
        output.send([
            "id": "watch", "method": "client/registerCapability",
            "params": [
                "registrations": [
                    [
                        "id": "watch", "method": "workspace/didChangeWatchedFiles",
                        "registerOptions": ["watchers": watchers],
                    ]
                ]
            ],
        ])
    }
}

extension DocumentURI {
    /// The document that the parameters of a message are about.
    init?(_ params: JSONValue) {
        guard let text = params["textDocument"]?["uri"]?.string else { return nil }
        self.init(text)
    }
}
