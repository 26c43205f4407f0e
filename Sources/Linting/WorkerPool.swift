import Diagnostics
import Dispatch
import Synchronization

/// Spreads files over workers and hands their reports on in the order of the input.
package struct WorkerPool: Sendable {
    /// Files a worker may be ahead of the one that is printed next; bounds the memory of a run, whatever its length.
    private static let filesAWorker = 32

    private let workers: Int

    /// - Parameter workers: At least one is used.
    package init(workers: Int) {
        self.workers = max(1, workers)
    }

    /// Calls `work` once for every index below `count` and `emit` with each report, in ascending order of the index.
    ///
    /// - Parameters:
    ///   - scratches: One a worker.
    ///   - work: Called on several threads at once, each with its own scratch.
    ///   - emit: Called on the caller's thread.
    package func run(
        count: Int, scratches: [LintScratch], work: @Sendable (Int, LintScratch) -> FileReport, emit: (FileReport) -> Void
    ) {
        let batch = workers * Self.filesAWorker
        for start in stride(from: 0, to: count, by: batch) {
            let indices = start..<min(start + batch, count)
            for report in reports(indices, scratches: scratches, work) { emit(report) }
        }
    }

    private func reports(
        _ indices: Range<Int>, scratches: [LintScratch], _ work: @Sendable (Int, LintScratch) -> FileReport
    ) -> [FileReport] {
        guard workers > 1, indices.count > 1 else { return indices.map { work($0, scratches[0]) } }
        let next = Atomic<Int>(indices.lowerBound)
        var slots = [FileReport?](repeating: nil, count: indices.count)
        slots.withUnsafeMutableBufferPointer { buffer in
            // Unchecked, and sound: each slot is written by the one worker that took its index, each scratch used by one
            // worker, and nobody reads either before all workers have returned.
            nonisolated(unsafe) let slots = buffer
            nonisolated(unsafe) let scratches = scratches
            DispatchQueue.concurrentPerform(iterations: min(workers, scratches.count)) { worker in
                while true {
                    let index = next.add(1, ordering: .relaxed).oldValue
                    guard index < indices.upperBound else { return }
                    slots[index - indices.lowerBound] = work(index, scratches[worker])
                }
            }
        }
        return slots.compactMap(\.self)
    }
}
