/// Why a text is no XML that is read.
package struct MarkupError: Error, Sendable, Hashable {
    /// What is wrong with it.
    package enum Cause: Sendable, Hashable {
        /// In expat's words, such as `mismatched tag`.
        case malformed(String)
        /// A document type: what it declares can make a small file huge, and office documents have none.
        case documentType
        /// Elements within elements beyond ``MarkupReader/depthLimit``.
        case tooDeep
    }

    package let cause: Cause
    /// Byte offset in the text.
    package let offset: Int
}
