/// What a pattern says of one name in a path.
enum GitPatternSegment: Sendable, Hashable {
    /// `**`: any number of folders.
    case folders
    /// Wildcards and characters, in order.
    case name([GitPatternToken])
    /// A part that is no pattern, such as a set without its end, and so fits nothing.
    case faulty

    static let anyName = GitPatternSegment.name([.run])

    /// Whether a name fits; only the last `*` is ever tried again, since what stands before it is best matched early.
    ///
    /// - Complexity: O(length of the name · number of tokens).
    func matches(_ name: [Unicode.Scalar]) -> Bool {
        guard case .name(let tokens) = self else { return false }
        var (token, position) = (0, 0)
        var retry: (token: Int, position: Int)?
        while position < name.count {
            if token < tokens.count, tokens[token] == .run {
                token += 1
                retry = (token, position)
            } else if token < tokens.count, tokens[token].fits(name[position]) {
                token += 1
                position += 1
            } else if let last = retry {
                retry = (last.token, last.position + 1)
                (token, position) = (last.token, last.position + 1)
            } else {
                return false
            }
        }
        return !name.isEmpty && tokens[token...].allSatisfy { $0 == .run }
    }
}
