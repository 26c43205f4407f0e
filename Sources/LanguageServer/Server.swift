import Dispatch
import JSON
import Localization
import Synchronization

/// A session with an editor (Language Server Protocol 3.17).
///
/// Messages are read on the caller's thread, which keeps the texts of open documents and waits for nothing. A second thread looks
/// at documents, one at a time: after a change only the newest text is looked at, and what was found is sent only while the
/// document is still that text.
package final class Server: Sendable {
    /// How long typing must rest before the text is looked at.
    static let rest = DispatchTimeInterval.milliseconds(120)

    let desk: Mutex<Desk>
    let bench: Mutex<Bench>
    let queue = DispatchQueue(label: "hegao.lsp.bench", qos: .userInitiated)
    let output: MessageWriter
    private let language: Language
    private let version: String

    /// - Parameters:
    ///   - provider: says by which rules a document is checked.
    ///   - language: of messages, where the client names none.
    ///   - version: of the program, for the client's log.
    ///   - write: sends bytes to the client, and says whether they could be sent; called on one thread at a time.
    package init(
        settings: ClientSettings, language: Language, version: String, provider: @escaping @Sendable (ClientSettings) -> any RuleProvider,
        write: @escaping @Sendable ([UInt8]) -> Bool
    ) {
        desk = Mutex(Desk(settings: settings))
        bench = Mutex(Bench(provider(settings)))
        output = MessageWriter(write)
        self.language = language
        self.version = version
    }

    /// How a session ended.
    package enum End: Sendable, Hashable {
        /// The client said goodbye in due form.
        case orderly
        /// The client left, or said `exit` without `shutdown`.
        case abrupt
        /// The input was no stream of messages.
        case broken(LocalizedText)
    }

    /// Answers the client until it ends the session.
    ///
    /// - Parameter read: the next bytes of the input, as many as there are; empty at its end.
    package func run(read: () -> [UInt8]) -> End {
        let end = serve(read)
        // A linter at work is not waited for: nobody would read what it finds.
        desk.withLock { $0.phase = .shutDown }
        output.finish()
        return end
    }

    private func serve(_ read: () -> [UInt8]) -> End {
        var frames = FrameReader()
        do throws(FrameFault) {
            while true {
                while let content = try frames.next() {
                    if let end = receive(content) { return end }
                }
                let part = read()
                if part.isEmpty {
                    if frames.isInsideMessage { throw .cutShort }
                    return isShutDown ? .orderly : .abrupt
                }
                frames.append(part)
            }
        } catch {
            return .broken(error.message)
        }
    }

    private var isShutDown: Bool { desk.withLock { if case .shutDown = $0.phase { true } else { false } } }

    /// - Returns: the end of the session, if the message is one.
    private func receive(_ content: [UInt8]) -> End? {
        do throws(ResponseFault) {
            switch try Message(content) {
            case .request(let id, "initialize", let params): initialize(id, params)
            case .request(let id, let method, let params): answer(id, method, params)
            case .notification("exit", _): return isShutDown ? .orderly : .abrupt
            case .notification(let method, let params):
                if desk.withLock({ $0.features != nil }) { take(method, params) }
            case .response: break
            }
        } catch {
            output.refuse(error)
        }
        return nil
    }

    // MARK: Beginning and end

    private func initialize(_ id: RequestID, _ params: JSONValue) {
        let features = ClientFeatures(params, language: language)
        let settings = desk.withLock { desk -> ClientSettings? in
            guard desk.features == nil, case .fresh = desk.phase else { return nil }
            desk.features = features
            desk.phase = .running
            desk.settings = desk.settings.merging(Self.options(in: params))
            return desk.settings
        }
        guard let settings else {
            return output.respond(id, .failure(ResponseFault(.invalidRequest, "the session has begun already")))
        }
        queue.async { [self] in bench.withLock { $0.reload(settings) } }
        output.respond(
            id, .success(["capabilities": features.offer, "serverInfo": ["name": "hegao", "version": .string(version)]]))
    }

    /// Settings may stand under the name of the program or by themselves.
    private static func options(in params: JSONValue) -> JSONValue? {
        params["initializationOptions"].map { $0["hegao"] ?? $0 }
    }

    /// Ends the answering of requests.
    func shutDown(_ id: RequestID) {
        desk.withLock { $0.phase = .shutDown }
        output.respond(id, .success(.null))
    }
}
