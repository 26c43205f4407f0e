/// The parts of one level of an outline with what was found of them.
struct OutlineLevel {
    let parts: [OutlinePart]
    /// By part; `nil` where it is missing.
    let locations: [OutlineLocation?]
    /// The paragraphs in which they were looked for.
    let range: Range<Int>
    let isOrdered: Bool

    /// The next part in front of one, in the outline, that stands in its order.
    func predecessor(of part: Int) -> OutlineLocation? {
        isOrdered ? locations[..<part].last { $0?.order == .right } ?? nil : nil
    }

    /// The next part behind one, in the outline, that stands in its order.
    func successor(of part: Int) -> OutlineLocation? {
        isOrdered ? locations[(part + 1)...].first { $0?.order == .right } ?? nil : nil
    }

    /// Paragraphs by the names of the parts, those inside them included.
    func paragraphsByName() -> [(name: String, paragraphs: Range<Int>)] {
        locations.compactMap(\.self).flatMap { location in
            (location.part.id.map { [($0, location.paragraphs)] } ?? []) + (location.children?.paragraphsByName() ?? [])
        }
    }
}
