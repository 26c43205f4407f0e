/// A block of a configuration file: values for all drafts, or for those that its globs name.
package struct SettingsLayer: Sendable {
    /// `nil` for every draft.
    package let files: FileGlobs?
    package let settings: Settings

    /// - Parameter path: from the root.
    func concerns(_ path: String) -> Bool { files?.contain(path) ?? true }
}
