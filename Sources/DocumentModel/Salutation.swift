/// 各位代表：
enum Salutation {
    /// Whether a line is nothing but a salutation, as 各位代表：, 各位代表！ or 尊敬的各位代表、同志们：
    static func isAlone(_ line: Passage) -> Bool {
        guard line.isAtMost(bytes: 60), let rest = names(behind: line), let last = rest.last else { return false }
        let names = rest.dropLast()
        let isList = names.isEmpty || names.contains(anyOf: ["同志", "委员", "来宾", "代表"])
        return isList && ["：", ":", "！", "!", "，", ","].contains(last) && !names.contains(where: \.isStop)
    }

    /// Whether a paragraph begins with a salutation and goes on: 各位代表：现在，我代表……
    static func isRunIn(_ line: Passage) -> Bool {
        guard let mark = names(behind: line)?.first else { return false }
        return mark == "：" || mark == ":"
    }

    /// Whether a paragraph turns to the delegates.
    static func begins(_ line: Passage) -> Bool { names(behind: line) != nil }

    /// What follows the first of those who are addressed; `nil` if nobody is.
    private static func names(behind line: Passage) -> Passage? {
        let words = line.dropping("尊敬的") ?? line
        return words.dropping("各位代表") ?? words.dropping("各位委员") ?? words.dropping("各位同志") ?? words.dropping("各位领导")
    }
}
