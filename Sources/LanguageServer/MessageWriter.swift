import Dispatch
import JSON
import Synchronization

/// Sends messages in the order in which they are handed over; nobody waits for a client that is slow to read.
final class MessageWriter: Sendable {
    private let queue = DispatchQueue(label: "hegao.lsp.output")
    private let write: @Sendable ([UInt8]) -> Bool
    private let isOpen = Atomic<Bool>(true)

    /// - Parameter write: sends bytes, and says whether they could be sent; called on one thread at a time.
    init(_ write: @escaping @Sendable ([UInt8]) -> Bool) {
        self.write = write
    }

    func send(_ message: [String: JSONValue]) {
        queue.async { [self] in
            guard isOpen.load(ordering: .relaxed) else { return }
            let content = JSONValue.object(message.merging(["jsonrpc": "2.0"]) { first, _ in first }).bytes
            let header = Array("Content-Length: \(content.count)\r\n\r\n".utf8)
            if !write(header + content) { isOpen.store(false, ordering: .relaxed) }
        }
    }

    /// Waits until everything is sent.
    func finish() { queue.sync {} }
}

extension MessageWriter {
    func notify(_ method: String, _ params: JSONValue) {
        send(["method": .string(method), "params": params])
    }

    func respond(_ id: RequestID, _ outcome: Result<JSONValue, ResponseFault>) {
        switch outcome {
        case .success(let result): send(["id": id.json, "result": result])
        case .failure(let fault): send(["id": id.json, "error": fault.json])
        }
    }

    /// Answers a message whose sender could not be made out.
    func refuse(_ fault: ResponseFault) { send(["id": .null, "error": fault.json]) }
}
