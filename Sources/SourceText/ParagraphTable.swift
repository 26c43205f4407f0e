import Localization

/// The paragraphs of a text that was taken out of a file of another kind, and what the file says of each.
///
/// Such a text has no lines that its author knows: its places count what the author can find (``PlaceCounting``).
package struct ParagraphTable: Sendable, Hashable {
    /// Where a paragraph stands.
    package enum Setting: Sendable, Hashable {
        case body, cell, textBox, note
        /// An item of a list.
        case item
    }

    /// What the file says of a paragraph.
    package struct Entry: Sendable, Hashable {
        /// Level of the heading that it is by its style, from 0; `nil` for text.
        package let outlineLevel: Int?
        package let setting: Setting

        package init(outlineLevel: Int?, setting: Setting) {
            self.outlineLevel = outlineLevel
            self.setting = setting
        }
    }

    package let entries: [Entry]
    /// What of the file is not in the text, in words for its author.
    package let omissions: [LocalizedText]
    package let counting: PlaceCounting
    /// Where each begins.
    let starts: LineTable

    /// - Parameters:
    ///   - entries: in the order of the text.
    ///   - starts: where each begins, in bytes, ascending; the first is 0.
    package init(
        _ entries: [Entry], starts: [Int], counting: PlaceCounting = .paragraphs, omissions: [LocalizedText] = []
    ) {
        precondition(entries.count == starts.count, "every paragraph begins somewhere")
        self.entries = entries
        self.omissions = omissions
        self.counting = counting
        self.starts = LineTable(starts: starts.isEmpty ? [0] : starts)
    }
}
