/// The form of a rule's id.
package enum RuleID {
    /// Whether a text is `group/what-is-wrong`: parts of letters, digits and hyphens, set apart by slashes, two at least.
    package static func isSound(_ id: String) -> Bool {
        let parts = id.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count >= 2 && parts.allSatisfy { part in
            !part.isEmpty && part.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" }
        }
    }
}
