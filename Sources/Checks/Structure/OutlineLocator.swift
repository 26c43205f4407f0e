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
        var locations = self.locations(of: parts, candidates, chosen: chosen)
        extend(&locations, to: textEnd(of: range))
        clip(&locations)
        for part in locations.indices {
            guard let location = locations[part], case .parts(let children, let isOrdered) = location.part.children else {
                continue
            }
            let parent = location.origin.level == nil ? nil : location.start
            locations[part]?.children = level(children, isOrdered: isOrdered, in: location.paragraphs, parent: parent)
        }
        return OutlineLevel(parts: parts, locations: locations, range: range, isOrdered: isOrdered)
    }

    /// Where the text proper ends in a stretch: in front of the appendix.
    private func textEnd(of range: Range<Int>) -> Int {
        guard let appendix = context.document.regions[.appendix], range.contains(appendix.lowerBound) else {
            return range.upperBound
        }
        return appendix.lowerBound
    }

    // MARK: Occurrences

    private func locations(
        of parts: [OutlinePart], _ candidates: [[OutlineCandidate]], chosen: [OutlineCandidate?]
    ) -> [OutlineLocation?] {
        var places = chosen
        var takenHeadings = Set(chosen.compactMap { $0?.headingStart })
        for part in parts.indices where chosen[part] == nil {
            places[part] = stray(of: parts[part], among: candidates[part], taken: takenHeadings, chosen: chosen)
            if let heading = places[part]?.headingStart { takenHeadings.insert(heading) }
        }
        return parts.indices.map { part in
            guard let place = places[part] else { return nil }
            let free = candidates[part].filter { $0 == place || !($0.headingStart.map(takenHeadings.contains) ?? false) }
            let order = chosen[part] == nil ? Self.order(of: part, place, chosen) : .right
            return location(of: parts[part], at: place, among: free, order: order)
        }
    }

    private func location(
        of part: OutlinePart, at place: OutlineCandidate, among free: [OutlineCandidate], order: OutlineLocation.Order
    ) -> OutlineLocation {
        // Only what was found in the same way, under the same heading, and not inside the first, is there once more.
        let alike = free.filter { $0.origin == place.origin && ($0 == place || !$0.paragraphs.overlaps(place.paragraphs)) }
        let most = part.most(place.origin)
        let isSingle = part.least <= 1 && most ?? 1 <= 1
        let kept = isSingle ? [place] : Array(alike.prefix(most ?? alike.count))
        return OutlineLocation(part, at: kept, alike: most == nil || order != .right ? [] : alike, order: order)
    }

    /// Where a part stands that has no place in the order.
    ///
    /// A heading inside another part is a matter of that part, and a phrase that may be missing says little wherever it stands.
    private func stray(
        of part: OutlinePart, among candidates: [OutlineCandidate], taken: Set<Int>, chosen: [OutlineCandidate?]
    ) -> OutlineCandidate? {
        let others = chosen.compactMap(\.self).filter { $0.origin != .text }
        return candidates.first { place in
            if let heading = place.headingStart, taken.contains(heading) { return false }
            return switch place.origin {
            case .heading: !others.contains { $0.start < place.start && place.start < $0.paragraphs.upperBound }
            case .text: part.least > 0
            case .place: true
            }
        }
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
            guard let location = locations[part], location.part.extends, location.origin.level == nil else { continue }
            let next = starts.first { $0 > location.start } ?? end
            locations[part]?.paragraphs = location.start..<max(next, location.paragraphs.upperBound)
        }
    }

    /// Ends a part where another begins that reaches as far, as the closing does in the last part.
    ///
    /// What is wholly inside a part stays in it.
    private func clip(_ locations: inout [OutlineLocation?]) {
        let others = locations.compactMap(\.self).sorted { $0.start < $1.start }
        for part in locations.indices {
            guard let own = locations[part] else { continue }
            let next = others.first { other in
                own.start < other.start && other.start < own.paragraphs.upperBound
                    && own.paragraphs.upperBound <= other.paragraphs.upperBound
                    && other.stands(beside: own)
            }
            if let next { locations[part]?.paragraphs = own.start..<next.start }
        }
    }
}
