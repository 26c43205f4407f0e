import Diagnostics
import Linting
import RuleModel

/// All that is in effect for a draft: how it is to be linted, and where each value comes from.
package struct DocumentSettings: Sendable {
    /// The number of these settings among ``Workspace/all``.
    package let id: Int
    /// `nil` where no configuration has a part.
    package let configuration: Configuration?
    /// As the configuration and the command line come to.
    package let values: Settings
    /// Rules of the run, at their levels.
    package let rules: RuleSet
    /// Every rule that was loaded, at the level of its file.
    package let loaded: LoadedRules
    /// Digest of what they were made from; see ``RuleSources/Outcome/fingerprint``.
    package let rulesFingerprint: [UInt8]
    /// Where rules come from.
    package let sources: [Located<RuleSource>]
    /// What is wrong with the configuration, or with the kind that is asked for.
    package let faults: [Problem]
    /// The level from which findings are reported.
    package let level: Located<Severity>

    /// Whether a draft may be linted with them: the configuration has no fault and the kind is known.
    package var isSound: Bool { faults.isEmpty }

    /// Rule files and folders that they name, as the user would.
    package var rulePaths: [String] {
        sources.compactMap { source in
            if case .path(let path) = source.value { path } else { nil }
        }
    }

    /// Whether infos are left out although nobody asked for that.
    package var leavesOutInfos: Bool {
        if case .standard = level.origin { level.value > .info } else { false }
    }

    /// Whether there is anything to lint a draft with: they are sound, and not every rule is off.
    package var areUsable: Bool { isSound && !rules.rules.isEmpty }

    /// The level from which findings make a run fail.
    package var failOn: Located<FailureThreshold> { values.failOn ?? Located(.error, from: .standard) }

    /// Whether suppressions in the text must give their reason.
    package var requiresReasons: Bool { values.suppressions.requireReason?.value ?? false }

    /// Whether `.gitignore` files are heeded in a walk.
    package var heedsGitignore: Bool { configuration?.gitignore?.value ?? true }

    /// Path of the file of accepted findings, as the user would name it; `nil` if none is named.
    package var acceptedFile: String? { values.accepted?.value }

    /// A linter that does what they say.
    ///
    /// - Parameters:
    ///   - threshold: Instead of ``level``.
    ///   - listsRelations: Whether reports list the relations between figures that were looked at.
    ///   - keepsText: Whether reports keep the text of their drafts.
    ///   - acceptedFindings: Those that were accepted earlier, by the path of their draft.
    ///   - gathers: Whether many findings of a rule are told as one where the rule says so.
    /// - Complexity: O(words accepted · rules).
    package func linter(
        threshold: Severity? = nil, listsRelations: Bool = false, keepsText: Bool = false,
        acceptedFindings: [String: AcceptedFindings] = [:], gathers: Bool = true
    ) -> Linter {
        Linter(
            rules: rules, kind: values.kind?.value, threshold: threshold ?? level.value,
            variables: values.variables.mapValues(\.value), acceptedWords: acceptedWords, listsRelations: listsRelations,
            keepsText: keepsText, acceptedFindings: acceptedFindings, gathers: gathers)
    }

    private var acceptedWords: AcceptedWords {
        let settings = values.rules.filter { !$0.accept.isEmpty }
        var byRule: [String: [String]] = [:]
        for setting in settings {
            for rule in rules.rules where setting.concerns(rule.id) { byRule[rule.id, default: []] += setting.accept.map(\.value) }
        }
        return AcceptedWords(values.accept.map(\.value), byRule: byRule)
    }
}
