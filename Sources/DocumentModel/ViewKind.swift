/// Which text of a document a pattern runs over.
package enum ViewKind: String, Sendable, CaseIterable {
    /// The text as read: the default, tolerant of layout.
    case reading
    /// The text as it stands in the file, for rules about the layout itself.
    case source
}
