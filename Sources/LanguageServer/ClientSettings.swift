import Diagnostics
import JSON

/// What a client may set, under `hegao` in its settings or as `initializationOptions`; what it leaves out is as on the command line.
package struct ClientSettings: Sendable, Hashable {
    /// Rule files and folders beside the built-in rules.
    package var rules: [String] = []
    package var usesBuiltin = true
    /// Ids and patterns of the rules to use; empty for all.
    package var selected: [String] = []
    package var ignored: [String] = []
    /// Findings below it are not shown; `nil` leaves it to the server.
    package var level: Severity?
    /// Kind that every draft is taken for; `nil` to recognise it.
    package var kind: String?

    package init() {}

    /// These settings with those that a client gives; what is of the wrong kind counts as left out.
    func merging(_ value: JSONValue?) -> ClientSettings {
        var settings = self
        guard let value else { return settings }
        if let rules = Self.strings(value["rules"]) { settings.rules = rules }
        if let flag = value["builtin"]?.bool { settings.usesBuiltin = flag }
        if let names = Self.strings(value["select"]) { settings.selected = names }
        if let names = Self.strings(value["ignore"]) { settings.ignored = names }
        if let level = value["level"]?.string.flatMap(Severity.init(keyword:)) { settings.level = level }
        if let kind = value["kind"]?.string { settings.kind = kind.isEmpty ? nil : kind }
        return settings
    }

    private static func strings(_ value: JSONValue?) -> [String]? {
        value?.array?.compactMap(\.string) ?? value?.string.map { [$0] }
    }
}
