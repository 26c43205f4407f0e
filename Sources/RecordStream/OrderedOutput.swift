import Dispatch
import Synchronization

/// Brings answers that are ready in any order into the order of their tickets, and writes each as soon as its turn has come.
///
/// What waits for its turn is bounded: beyond that a worker keeps its own answer, and takes nothing new before it is out.
final class OrderedOutput: Sendable {
    private struct State {
        /// The ticket whose turn it is.
        var next = 0
        var parked: [Int: [UInt8]] = [:]
        var parkedBytes = 0
        var waiting: [Int: DispatchSemaphore] = [:]
    }

    private let state = Mutex(State())
    private let room: Int
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameters:
    ///   - room: bytes that may wait for their turn.
    ///   - write: called by one thread at a time.
    init(room: Int, write: @escaping @Sendable ([UInt8]) -> Void) {
        self.room = room
        self.write = write
    }

    /// Takes an answer; returns at once when it is out or there is room for it to wait.
    ///
    /// - Parameter ticket: from 0, without gaps; each is used once.
    func put(_ answer: [UInt8], ticket: Int) {
        let turn = state.withLock { state -> DispatchSemaphore? in
            if ticket == state.next {
                release(answer, &state)
            } else if state.parkedBytes + answer.count <= room {
                state.parked[ticket] = answer
                state.parkedBytes += max(answer.count, 64)
            } else {
                let turn = DispatchSemaphore(value: 0)
                state.waiting[ticket] = turn
                return turn
            }
            return nil
        }
        guard let turn else { return }
        turn.wait()
        state.withLock { release(answer, &$0) }
    }

    /// Writes the answer whose turn it is, with those that have waited for it.
    private func release(_ answer: [UInt8], _ state: inout State) {
        var bytes = answer
        state.next += 1
        while let parked = state.parked.removeValue(forKey: state.next) {
            state.parkedBytes -= max(parked.count, 64)
            bytes += parked
            state.next += 1
        }
        if !bytes.isEmpty { write(bytes) }
        state.waiting.removeValue(forKey: state.next)?.signal()
    }
}
