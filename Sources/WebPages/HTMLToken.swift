import SourceText

/// What a page is made of, comments and declarations left out.
enum HTMLToken {
    case text(ByteRange)
    case start(HTMLTag)
    /// An end tag, by its name in lower case.
    case end(String)
    /// What an element holds that holds no markup: a script, a style sheet, a title.
    case raw(ByteRange)
}
