/// What one pass for literals has found in a document.
struct DocumentCandidates {
    /// By pattern id; `nil` for a pattern that must always be run.
    var patterns: [PatternCandidates?] = []
    /// By id of the word list: the words found, paragraph by paragraph in the order of the text.
    var lists: [[WordHit]] = []
}
