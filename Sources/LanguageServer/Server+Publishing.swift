import Diagnostics
import Dispatch
import JSON
import Localization

/// What the server finds, and tells unasked.
extension Server {
    /// Looks at a document and sends what is found, unless it has changed by then.
    func look(at document: OpenDocument, after delay: DispatchTimeInterval? = nil) {
        let job: @Sendable () -> Void = { [self] in publish(document) }
        if let delay { queue.asyncAfter(deadline: .now() + delay, execute: job) } else { queue.async(execute: job) }
    }

    private func publish(_ document: OpenDocument) {
        guard isWanted(document) else { return }
        let analysis = bench.withLock { $0.analysis(of: document) }
        // Sent under the lock, so that no change comes between the question and the answer.
        desk.withLock { desk in
            guard desk.isCurrent(document), let features = desk.features, !features.onlyPullsDiagnostics else { return }
            var params: [String: JSONValue] = [
                "uri": .string(document.uri.text),
                "diagnostics": .array(DiagnosticList(analysis, document: document, features: features).items),
            ]
            if let version = document.version { params["version"] = .integer(version) }
            output.notify("textDocument/publishDiagnostics", .object(params))
        }
        tell(analysis.setupProblems)
    }

    /// Whether looking at a document is worth the while: newer texts of it have jobs of their own.
    private func isWanted(_ document: OpenDocument) -> Bool {
        desk.withLock { desk in
            if case .shutDown = desk.phase { return false }
            return desk.isCurrent(document) && !document.isLost && document.role != .other
        }
    }

    /// Says once what is wrong with rule files and settings.
    private func tell(_ problems: [Problem]) {
        let news = desk.withLock { $0.news(in: problems) }
        for problem in news {
            let place = problem.place.map { ":\($0.start.line)" } ?? ""
            let path = problem.path.map { $0 + place + "  " } ?? ""
            let hint = problem.hint
            log(
                .warning, zh: path + problem.message.zh + (hint.map { "。" + $0.zh } ?? ""),
                en: path + problem.message.en + (hint.map { "; " + $0.en } ?? ""))
        }
    }

    /// The kinds of LSP 3.17, MessageType.
    enum LogKind: Int {
        case error = 1, warning, info, log
    }

    func log(_ kind: LogKind, zh: String, en: String) {
        let language = desk.withLock { $0.features?.language } ?? .english
        let text = LocalizedText(zh: zh, en: en)(in: language)
        output.notify("window/logMessage", ["type": .integer(kind.rawValue), "message": .string("hegao: " + text)])
    }
}
