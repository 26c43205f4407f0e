import DocumentModel
import Patterns

extension ViewKind {
    /// What patterns over the view are written in.
    var dialect: PatternDialect { self == .source ? .source : .reading }
}
