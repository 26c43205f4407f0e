import Diagnostics

extension TerminalText {
    /// Problems that stand under no file, each a block of its own.
    mutating func problems(_ problems: [Problem]) {
        for problem in problems {
            beginBlock()
            self.problem(problem, under: nil)
        }
    }

    /// A problem with its place and the way out.
    ///
    /// - Parameter path: the file whose name stands above already; `nil` when nothing does.
    mutating func problem(_ problem: Problem, under path: String?) {
        blanks(path == nil ? 0 : 2)
        origin(of: problem, under: path)
        styled(.problem) { $0.sentence(Wording.problem) }
        blanks(2)
        sentence(problem.message)
        endLine()
        if let place = problem.place { excerpt(place, indent: Self.detailIndent, style: .problem) }
        if let hint = problem.hint { field(Wording.hint) { $0.sentence(hint) } }
    }

    /// `path:line:column`, as far as known and not said already.
    private mutating func origin(of problem: Problem, under path: String?) {
        let named = problem.path.flatMap { $0 == path ? nil : $0 }
        if let named { styled(.path) { $0.sentence(named) } }
        if let place = problem.place {
            if named != nil { words(":") }
            position(place.start)
        }
        if named != nil || problem.place != nil { blanks(2) }
    }
}
