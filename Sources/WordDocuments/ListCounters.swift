/// Counts the paragraphs of lists, in the order of the text.
struct ListCounters {
    private let numbering: Numbering
    /// The last number of each level, by abstract list; absent where the level has not begun, or begins anew.
    private var numbers: [Int: [Int: Int]] = [:]
    private var begun: Set<Int> = []

    init(_ numbering: Numbering) {
        self.numbering = numbering
    }

    /// The label of the next paragraph of a list; `nil` if there is no such list or level.
    ///
    /// - Parameters:
    ///   - level: from 0; `nil` for the one that goes with the style.
    ///   - style: of the paragraph.
    mutating func label(list id: Int, level: Int?, style: String?) -> ListLabel? {
        guard id != 0, let list = numbering[id] else { return nil }
        let linked = list.levels.filter { style != nil && $0.value.style == style }.keys.min()
        let index = level ?? linked ?? 0
        guard let level = list.levels[index] else { return nil }
        var current = numbers[list.counter] ?? [:]
        if begun.insert(id).inserted { for overridden in list.starts.keys { current[overridden] = nil } }
        current[index] = current[index].map { min($0 + 1, Int(Int32.max)) } ?? list.start(of: index)
        for deeper in list.levels.keys where deeper > index && list.levels[deeper].map({ $0.restarts(after: index) }) == true {
            current[deeper] = nil
        }
        numbers[list.counter] = current
        return ListLabel(level: level, text: level.isHidden ? "" : Self.text(of: level, at: index, in: list, current))
    }

    /// A level above that has not begun is shown as if it had.
    private static func text(of level: ListLevel, at index: Int, in list: ListDefinition, _ current: [Int: Int]) -> String {
        if level.format == .bullet { return SymbolFont.bullet(level.pattern, font: level.font) }
        var text = ""
        var rest = level.pattern.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "%", let digit = rest.first.flatMap({ Int(String($0)) }), digit > 0 else {
                text.unicodeScalars.append(scalar)
                continue
            }
            rest.removeFirst()
            guard digit - 1 <= index, let shown = list.levels[digit - 1] else { continue }
            let number = current[digit - 1] ?? list.start(of: digit - 1)
            text += (level.isLegal && shown.format != .none ? .decimal : shown.format).text(of: number)
        }
        return text
    }
}

extension ListLevel {
    /// Whether a number of a higher level lets this one begin anew.
    fileprivate func restarts(after higher: Int) -> Bool {
        restart.map { higher < $0 } ?? true
    }
}
