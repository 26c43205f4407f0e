/// 各位代表：
enum Salutation {
    /// Whether a line is nothing but a salutation, as 各位代表：, 各位代表！ or 各位代表、同志们：
    static func isAlone(_ line: Passage) -> Bool {
        guard line.isAtMost(bytes: 60), begins(line), let last = line.last else { return false }
        let rest = line.suffix(from: line.range.lowerBound + 12).dropLast()
        let names = rest.isEmpty || rest.contains(anyOf: ["同志", "委员", "来宾"])
        return names && ["：", ":", "！", "!", "，", ","].contains(last) && !rest.contains(where: \.isStop)
    }

    /// Whether a paragraph turns to the delegates.
    static func begins(_ line: Passage) -> Bool {
        line.starts(withAnyOf: ["各位代表", "各位委员", "各位同志"])
    }
}
