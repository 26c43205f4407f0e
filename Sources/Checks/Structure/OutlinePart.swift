import DocumentModel
import Localization
import RuleModel

/// One part of an outline: what it is called, how it is found, what belongs into it.
struct OutlinePart: Sendable {
    /// A place that the document model knows.
    enum Place: Sendable, Hashable {
        case role(Paragraph.Role)
        case region(Region)
    }

    /// What belongs under a part's heading.
    enum Children: Sendable {
        case none
        /// Named parts of its own.
        case parts([OutlinePart], isOrdered: Bool)
        /// A number of subsections; those whose heading matches, if a pattern is given.
        case sections(OutlineCount, title: TextPattern?)
    }

    /// The name under which other rules refer to it.
    let id: String?
    let name: LocalizedText
    /// What it usually looks like, for the drafter.
    let hint: LocalizedText?
    let isRequired: Bool
    /// How often it stands, if the author says so.
    let count: OutlineCount?
    let place: Place?
    /// Over the words of a heading.
    let title: TextPattern?
    /// Level of that heading; any if `nil`.
    let level: Int?
    /// Over a paragraph; a heading that matches goes before.
    let text: TextPattern?
    /// Whether a part found by its text goes on to the next part that was found.
    let extends: Bool
    let children: Children
    let contents: [OutlineContent]

    /// Names of this part and the ones inside it that other rules may refer to.
    var ids: [String] {
        var ids = [id].compactMap(\.self) + contents.compactMap(\.id)
        if case .parts(let parts, _) = children { ids += parts.flatMap(\.ids) }
        return ids
    }

    /// The fewest times it must stand.
    var least: Int { count?.min ?? (isRequired ? 1 : 0) }

    /// The most times it may stand: a heading or a place once, a phrase as often as it likes, unless the author says otherwise.
    func most(_ origin: OutlineCandidate.Origin) -> Int? {
        guard let count else { return origin == .text ? nil : 1 }
        return count.max
    }

    /// Whether it stands in front of everything else by its nature.
    var opensDocument: Bool {
        switch place {
        case .role, .region(.titleBlock), .region(.opening): true
        default: false
        }
    }

    /// Phrases of which a heading of this part holds one, for finding a slip in it.
    var expectedPhrases: [String] {
        title.map { [name.zh] + $0.literals } ?? []
    }
}
