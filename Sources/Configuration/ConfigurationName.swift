import FileSystem

/// What configuration files are called.
package enum ConfigurationName {
    package static let standard = ".hegao.yml"
    package static let all = [standard, ".hegao.yaml"]

    /// Whether a file is a configuration by its name.
    package static func isOne(_ path: String) -> Bool {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return all.contains { name.hasSuffix($0) }
    }
}
