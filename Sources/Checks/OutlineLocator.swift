import DocumentModel
import RuleModel

/// Lays an outline over a document: where each part stands, and how far it goes.
struct OutlineLocator {
    private let context: CheckContext
    private let finder: OutlineFinder

    init(_ context: CheckContext) {
        self.context = context
        finder = OutlineFinder(context)
    }

    /// - Parameters:
    ///   - range: Paragraphs to look in.
    ///   - parent: The paragraph with the heading of the part they belong to.
    func level(_ parts: [OutlinePart], isOrdered: Bool, in range: Range<Int>, parent: Int? = nil) -> OutlineLevel {
        let candidates = finder.candidates(of: parts, in: range, parent: parent)
        let chosen = isOrdered ? OutlineOrder.chosen(from: candidates) : OutlineOrder.unordered(from: candidates)
        let takenHeadings = Set(chosen.compactMap(\.self).filter { $0.level != nil }.map(\.start))
        var locations = parts.indices.map { part in
            let free = candidates[part].filter { $0 == chosen[part] || $0.level == nil || !takenHeadings.contains($0.start) }
            return location(of: part, parts, chosen: chosen, free: free)
        }
        extend(&locations, to: textEnd(of: range))
        clip(&locations)
        for part in locations.indices {
            guard let location = locations[part], case .parts(let children, let isOrdered) = location.part.children else { continue }
            let parent = location.occurrences[0].level == nil ? nil : location.start
            locations[part]?.children = level(children, isOrdered: isOrdered, in: location.paragraphs, parent: parent)
        }
        return OutlineLevel(parts: parts, locations: locations, range: range, isOrdered: isOrdered)
    }

    /// Where the text proper ends in a stretch: in front of the appendix.
    private func textEnd(of range: Range<Int>) -> Int {
        guard let appendix = context.document.regions[.appendix], range.contains(appendix.lowerBound) else { return range.upperBound }
        return appendix.lowerBound
    }

    // MARK: Occurrences

    private func location(
        of part: Int, _ parts: [OutlinePart], chosen: [OutlineCandidate?], free: [OutlineCandidate]
    ) -> OutlineLocation? {
        guard let place = chosen[part] else {
            return free.first.map { stray in
                OutlineLocation(parts[part], occurrences: [stray], surplus: [], order: Self.order(of: part, stray, chosen))
            }
        }
        // Only headings of the same level are further occurrences, and none inside another.
        let others = free.filter { $0.level == place.level && ($0 == place || !$0.paragraphs.overlaps(place.paragraphs)) }
        let count = parts[part].count
        let isSingle = count.min <= 1 && count.max ?? 1 <= 1
        let kept = isSingle ? [place] : Array(others.prefix(count.max ?? others.count))
        let surplus = count.max == nil ? [] : others.filter { !kept.contains($0) }
        return OutlineLocation(parts[part], occurrences: kept, surplus: surplus, order: .right)
    }

    /// How a part that stands outside the order is to be moved: the nearest neighbour on its wrong side says it.
    private static func order(of part: Int, _ stray: OutlineCandidate, _ chosen: [OutlineCandidate?]) -> OutlineLocation.Order {
        if let earlier = chosen[..<part].lastIndex(where: { $0.map { $0.start > stray.start } ?? false }) {
            return .tooEarly(before: earlier)
        }
        if let later = chosen[(part + 1)...].firstIndex(where: { $0.map { $0.start < stray.start } ?? false }) {
            return .tooLate(after: later)
        }
        return .right
    }

    // MARK: Extent

    /// Lets parts that were found by their text go on to the next part.
    private func extend(_ locations: inout [OutlineLocation?], to end: Int) {
        let starts = locations.compactMap { $0?.start }.sorted()
        for part in locations.indices {
            guard let location = locations[part], location.part.extends, location.occurrences[0].level == nil else { continue }
            let next = starts.first { $0 > location.start } ?? end
            locations[part]?.paragraphs = location.start..<max(next, location.paragraphs.upperBound)
        }
    }

    /// Ends a part where another begins that reaches as far; a part wholly inside another one leaves it whole.
    private func clip(_ locations: inout [OutlineLocation?]) {
        let ranges = locations.compactMap { $0?.paragraphs }.sorted { $0.lowerBound < $1.lowerBound }
        for part in locations.indices {
            guard let own = locations[part]?.paragraphs else { continue }
            let next = ranges.first { own.lowerBound < $0.lowerBound && $0.lowerBound < own.upperBound && own.upperBound <= $0.upperBound }
            if let next { locations[part]?.paragraphs = own.lowerBound..<next.lowerBound }
        }
    }
}
