/// A stretch of a report that rules can name as their scope.
package enum Region: String, Sendable, CaseIterable {
    /// Title, session line and speaker.
    case titleBlock = "title-block"
    /// From the salutation to the paragraph in front of the first part.
    case opening
    /// From behind the opening, or else the title block, to the end of the text proper, the closing included.
    case body
    /// The last paragraphs of the last part, from the final 各位代表 or 让我们 on.
    case closing
    /// 名词解释, 注释, 附件 behind the text proper.
    case appendix
}
