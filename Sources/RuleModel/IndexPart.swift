import DocumentModel
import Packing
import Patterns

/// Literals and words of patterns and word lists that were read together; ids count from its first ones.
struct IndexPart: Sendable {
    let patternCount: Int
    let listCount: Int
    /// By pattern: what its literals tell.
    private let uses: PackedArray<UInt8>
    /// What the ids of the literals stand for.
    private let targets: PackedArray<Target>
    private let reading: LiteralIndex?
    private let source: LiteralIndex?

    /// What the literals of a pattern tell.
    private enum Use: UInt8 {
        /// Nothing: it must always be run.
        case none
        /// Whether it has a chance in a paragraph.
        case chance
        /// Where its matches may begin, besides.
        case places
    }

    /// What a literal stands for: how far behind the beginning of a pattern's match it may begin, or a word of a list.
    private struct Target: BitwiseCopyable {
        /// Pattern, or -1 - list.
        let owner: Int32
        /// For a pattern whose matches it does not place, the upper bound is below the lower one; for a word, its position and length.
        let low: Int32
        let high: Int32
    }

    /// - Parameters:
    ///   - patterns: with ids dense from the first of them, in their order.
    ///   - lists: in the order of their ids.
    init(_ patterns: [TextPattern], _ lists: [WordList.Words]) {
        var uses = [UInt8](repeating: Use.none.rawValue, count: patterns.count)
        var texts: [ViewKind: [(literal: [UInt8], id: Int)]] = [:]
        var targets: [Target] = []
        func add(_ text: [UInt8], in view: ViewKind, _ target: Target) {
            texts[view, default: []].append((literal: text, id: targets.count))
            targets.append(target)
        }
        for (number, pattern) in patterns.enumerated() {
            guard case .anyOf(let alternatives) = pattern.pattern.prefilter else { continue }
            let places = pattern.pattern.literalPlaces
            uses[number] = (places == nil ? Use.chance : .places).rawValue
            for (index, text) in alternatives.enumerated() {
                let place = places?[index]
                add(
                    text, in: pattern.view,
                    Target(owner: Int32(number), low: Int32(place?.lowerBound ?? 0), high: Int32(place?.upperBound ?? -1)))
            }
        }
        for (number, list) in lists.enumerated() {
            for (word, row) in list.rows.enumerated() {
                let text = Array(row.word.utf8)
                add(text, in: list.view, Target(owner: Int32(-1 - number), low: Int32(word), high: Int32(text.count)))
            }
        }
        patternCount = patterns.count
        listCount = lists.count
        self.uses = PackedArray(uses)
        self.targets = PackedArray(targets)
        reading = texts[.reading].map { LiteralIndex($0) }
        source = texts[.source].map { LiteralIndex($0) }
    }

    /// Whether the literals of a pattern tell where its matches may begin.
    func places(_ pattern: Int) -> Bool { uses[pattern] == Use.places.rawValue }

    /// By pattern: how the log of a document begins.
    var slots: [Int32] {
        (0..<patternCount).map { uses[$0] == Use.none.rawValue ? CandidateLog.always : CandidateLog.absent }
    }

    /// Notes what stands in a document.
    ///
    /// - Parameters:
    ///   - firstPattern: Id of its first pattern.
    ///   - firstList: Id of its first word list.
    func addCandidates(in document: Document, to log: inout CandidateLog, firstPattern: Int, firstList: Int) {
        targets.withValues { targets in
            for paragraph in document.paragraphs.indices where document.paragraphs[paragraph].role != .frame {
                let note = { (id: Int, start: Int) in
                    let target = targets[id]
                    guard target.owner < 0 else {
                        let isPlaced = target.low <= target.high
                        log.add(
                            firstPattern + Int(target.owner), paragraph, from: isPlaced ? start - Int(target.high) : 0,
                            to: isPlaced ? start - Int(target.low) : -1)
                        return
                    }
                    let range = start..<start + Int(target.high)
                    log.add(
                        WordHit(word: Int(target.low), paragraph: paragraph, range: range),
                        toList: firstList - 1 - Int(target.owner))
                }
                reading?.scan(document.reading.bytes, range: document.paragraphs[paragraph].readingRange, hit: note)
                source?.scan(document.raw.bytes, range: document.paragraphs[paragraph].range, hit: note)
            }
        }
    }
}

extension IndexPart {
    init(_ reader: inout PackReader) {
        patternCount = reader.number()
        listCount = reader.number()
        uses = reader.array()
        targets = reader.array()
        reading = reader.optional { LiteralIndex(&$0) }
        source = reader.optional { LiteralIndex(&$0) }
    }

    func pack(into writer: inout PackWriter) {
        writer.write(patternCount)
        writer.write(listCount)
        writer.write(array: uses.withValues { Array($0) })
        writer.write(array: targets.withValues { Array($0) })
        writer.write(reading) { $1.pack(into: &$0) }
        writer.write(source) { $1.pack(into: &$0) }
    }
}
