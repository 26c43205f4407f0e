/// Keeps count of the groups and slots of a pattern while it is read.
struct CaptureTable: Sendable {
    /// An alternative on the way from the outermost alternation to the current place.
    private struct Branch {
        let alternation: Int
        var index = 0
    }

    private(set) var slots: [PatternSyntax.Slot] = []
    private(set) var authorGroups: [Int?] = []
    private var references: [PatternNode] = []
    /// Groups of the regular expression so far.
    private var count = 0
    private var alternations = 0
    private var path: [Branch] = []
    /// Where each slot stands, by name.
    private var places: [String: [[Branch]]] = [:]

    mutating func enterAlternation() {
        path.append(Branch(alternation: alternations))
        alternations += 1
    }

    mutating func nextAlternative() {
        path[path.count - 1].index += 1
    }

    mutating func leaveAlternation() {
        path.removeLast()
    }

    /// Counts a group of the author; one that does not capture keeps its number, so that the others keep theirs.
    mutating func addAuthorGroup(captures: Bool) {
        if captures { count += 1 }
        authorGroups.append(captures ? count : nil)
    }

    /// Counts a slot, for the time being one of an expression; false where the same name stands at a place that the same match
    /// can pass as well.
    mutating func addSlot(_ name: String) -> Bool {
        count += 1
        let earlier = places[name, default: []]
        guard earlier.allSatisfy({ Self.exclude($0, path) }) else { return false }
        places[name] = earlier + [path]
        if let index = slots.firstIndex(where: { $0.name == name }) {
            slots[index].groups.append(count)
            slots[index].types.append(nil)
        } else {
            slots.append(PatternSyntax.Slot(name: name, groups: [count], types: [nil]))
        }
        return true
    }

    /// Notes the type of the slot of that name that was counted last.
    mutating func setType(_ type: SlotType, ofSlot name: String) {
        guard let index = slots.firstIndex(where: { $0.name == name }) else { return }
        slots[index].types[slots[index].types.count - 1] = type
    }

    /// Notes a back-reference; what it refers to may come later.
    mutating func addReference(_ piece: PatternNode) {
        references.append(piece)
    }

    /// Throws at a back-reference to a group or slot that the pattern lacks.
    func checkReferences() throws(PatternFault) {
        for piece in references {
            if let fault = fault(of: piece) { throw fault }
        }
    }

    private func fault(of piece: PatternNode) -> PatternFault? {
        switch piece.content {
        case .backReference(let number) where number > authorGroups.count:
            .unknownGroup(number, of: authorGroups.count, at: piece.range)
        case .backReference(let number) where authorGroups[number - 1] == nil:
            .groupInLookBehind(number, at: piece.range)
        case .slotReference(let name) where !slots.contains { $0.name == name }:
            .unknownSlot(name, among: slots.map(\.name), at: piece.range)
        default: nil
        }
    }

    /// Whether two places lie on different alternatives of one alternation.
    private static func exclude(_ left: [Branch], _ right: [Branch]) -> Bool {
        zip(left, right).contains { $0.alternation == $1.alternation && $0.index != $1.index }
    }
}
