import Configuration
import Diagnostics
import RuleModel

/// Every value that is in effect for a draft, with where it comes from: what `--print-config` shows.
struct ConfigurationListing {
    /// A value of a key; some have a name of their own, as variables do.
    struct Value {
        let name: String?
        let text: String
        let origin: Origin
    }

    struct Entry {
        /// As a configuration file spells it.
        let key: StaticString
        let values: [Value]
        /// Whether the key takes a list.
        let isList: Bool
    }

    /// A rule whose level is not that of its file.
    struct ChangedRule {
        let id: String
        /// `nil` where it is off.
        let level: Severity?
        let ownLevel: Severity
        let origin: Origin
    }

    let path: String
    let settings: DocumentSettings
    /// Ids and patterns of `--select`, which put other rules off.
    let isSelecting: Bool

    var entries: [Entry] {
        let values = settings.values
        let configuration = settings.configuration
        return [
            list("extends", settings.sources.map { Value(name: nil, text: $0.value.text, origin: $0.origin) }),
            one("kind", values.kind),
            one("level", settings.level.map(\.keyword)),
            one("fail-on", settings.failOn.map(\.rawValue)),
            one("strict", flag(values.strict, otherwise: false)),
            one("thorough", flag(values.thorough, otherwise: false)),
            list("accept", accepted),
            list("variables", named(values.variables)),
            list("constants", named(values.constants)),
            list("table", (values.tables ?? []).map { Value(name: nil, text: $0.value, origin: $0.origin) }),
            one("accepted", values.accepted),
            one("suppressions.require-reason", flag(values.suppressions.requireReason, otherwise: false)),
            list("exclude", (configuration?.exclude ?? []).flatMap(\.texts).map { Value(name: nil, text: $0.value, origin: $0.origin) }),
            one("gitignore", flag(configuration?.gitignore, otherwise: true)),
        ]
    }

    /// Words that are fine, those for some rules behind those for all.
    private var accepted: [Value] {
        settings.values.accept.map { Value(name: nil, text: $0.value, origin: $0.origin) }
            + settings.values.rules.flatMap { setting in
                setting.accept.map { Value(name: setting.rules.value, text: $0.value, origin: $0.origin) }
            }
    }

    /// Rules whose level is not that of their file, in the order in which they were loaded.
    var changes: [ChangedRule] {
        let used = Dictionary(settings.rules.rules.map { ($0.id, $0.severity) }) { first, _ in first }
        return settings.loaded.rules.rules.compactMap { rule in
            let level = used[rule.id]
            guard level != rule.severity, let origin = origin(of: level, rule) else { return nil }
            return ChangedRule(id: rule.id, level: level, ownLevel: rule.severity, origin: origin)
        }
    }

    /// What has changed the level of a rule; `nil` for one that only a thorough run uses, or that is not among those asked for.
    private func origin(of level: Severity?, _ rule: Rule) -> Origin? {
        let setting = settings.values.setting(for: rule.id)
        guard let level else {
            if setting?.level?.value == .off { return setting?.rules.origin }
            return rule.profile == .standard && !isSelecting ? .option("--ignore") : nil
        }
        if let setting, case .severity(let said) = setting.level?.value, said == level { return setting.rules.origin }
        return settings.values.strict?.origin ?? setting?.rules.origin
    }

    private func one(_ key: StaticString, _ value: Located<String>?) -> Entry {
        Entry(key: key, values: value.map { [Value(name: nil, text: $0.value, origin: $0.origin)] } ?? [], isList: false)
    }

    private func list(_ key: StaticString, _ values: [Value]) -> Entry { Entry(key: key, values: values, isList: true) }

    private func flag(_ flag: Located<Bool>?, otherwise standard: Bool) -> Located<String> {
        (flag ?? Located(standard, from: .standard)).map { $0 ? "true" : "false" }
    }

    private func named(_ values: [String: Located<String>]) -> [Value] {
        values.sorted { $0.key < $1.key }.map { Value(name: $0.key, text: $0.value.value, origin: $0.value.origin) }
    }
}
