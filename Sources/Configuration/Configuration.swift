import RulePacks
import SourceText

/// A configuration file with all that it extends, read and joined.
package struct Configuration: Sendable {
    /// The file that is called by name: the last of ``files``.
    package var source: SourceFile
    /// Every configuration file that has a part in it, those that are extended first.
    package var files: [SourceFile]
    /// In order; of two rules of one id the later holds.
    package var rules: [Located<RuleSource>]
    /// In order; later values win.
    package var layers: [SettingsLayer]
    /// Files that a walk through folders passes over.
    package var exclude: [FileGlobs]
    /// Whether `.gitignore` files are heeded in a walk; `nil` if nothing is said.
    package var gitignore: Located<Bool>?

    /// - Parameter path: from the root.
    package func excludes(_ path: String) -> Bool { exclude.contains { $0.contain(path) } }
}
