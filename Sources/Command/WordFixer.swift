import Diagnostics
import Linting
import Localization
import SourceText
import WordDocuments
import WordEditing

/// Mends a Word document by the fixes of its findings, as tracked changes.
struct WordFixer {
    /// What became of a document.
    struct Outcome {
        /// The document with the changes; the same bytes if there are none.
        let file: [UInt8]
        /// The text with all tracked changes accepted, before and after.
        let before: SourceFile
        let after: SourceFile
        /// How many fixes were applied, by rule.
        fileprivate(set) var applied: [String: Int] = [:]
        /// What is left to say about the mended draft.
        let report: FileReport
        /// Fixes that no tracked change can make, because Word itself makes what they would change.
        let unwritable: Int

        var count: Int { applied.values.reduce(0, +) }
    }

    /// More rounds than any chain of fixes needs; see ``Fixer``.
    private static let mostRounds = 10

    let linter: Linter
    let fixer: Fixer
    let signature: Signature

    /// Every round is read from the document as it has become by then, so that rules see what Word will show.
    func fix(_ raw: [UInt8], path: String, scratch: LintScratch) throws(InputError) -> Outcome {
        let document = try WordDocument(reading: raw, path: path)
        let before = SourceFile(path: path, document)
        let writer: RevisionWriter
        do { writer = try RevisionWriter(raw, document, signature: signature) } catch { throw InputError(error, path: path) }
        var edits: [Edit] = []
        var file = raw
        var current = before
        var applied: [String: Int] = [:]
        var report = linter.lint(current, scratch: scratch)
        for _ in 0..<Self.mostRounds {
            let chosen = fixer.compatible(report.diagnostics) { canWrite($0, behind: edits, writer) }
            let later = chosen.flatMap { $0.fix?.fix.edits ?? [] }.sorted { $0.range.lowerBound < $1.range.lowerBound }
            let all = edits.followed(by: later)
            guard !chosen.isEmpty, all.allSatisfy(writer.canWrite) else { break }
            for diagnostic in chosen { applied[diagnostic.rule, default: 0] += 1 }
            edits = all
            do { file = try writer.write(edits) } catch { throw InputError(error, path: path) }
            current = try checked(file, edits, of: raw, before)
            report = linter.lint(current, scratch: scratch)
        }
        let unwritable = fixer.compatible(report.diagnostics).count
        return Outcome(file: file, before: before, after: current, applied: applied, report: report, unwritable: unwritable)
    }

    private func canWrite(_ fix: [Edit], behind edits: [Edit], _ writer: RevisionWriter) -> Bool {
        let known = Set(edits)
        return edits.followed(by: fix).allSatisfy { known.contains($0) || writer.canWrite($0) }
    }

    /// The text of the mended document, if accepting its changes gives what the fixes would give and rejecting them gives back
    /// what was.
    private func checked(_ file: [UInt8], _ edits: [Edit], of raw: [UInt8], _ before: SourceFile) throws(InputError) -> SourceFile
    {
        let path = before.path
        do {
            let document = try WordDocument(file)
            let isAccepted = document.text == EditApplication.apply(edits, to: before.bytes).bytes
            let isRejected = try WordDocument(file, changes: .original).text == WordDocument(raw, changes: .original).text
            guard isAccepted, isRejected else { throw InputError.unfaithful(path) }
            return SourceFile(path: path, document)
        } catch let error as WordError {
            throw InputError(error, path: path)
        } catch let error as InputError {
            throw error
        } catch {
            throw .unfaithful(path)
        }
    }
}
