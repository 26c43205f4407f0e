/// What a rule set counts its patterns and word lists by.
struct RuleNumbering: Sendable {
    var patterns = 0
    var lists = 0
}
