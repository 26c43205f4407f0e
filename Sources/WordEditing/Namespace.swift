/// Addresses of the two dialects of the standard, transitional (ISO/IEC 29500-4) in front of strict (29500-1).
enum Namespace {
    static let wordprocessing = [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ]
    static let math = [
        "http://schemas.openxmlformats.org/officeDocument/2006/math", "http://purl.oclc.org/ooxml/officeDocument/math",
    ]
    /// What the types of relationships begin with.
    static let relationship = [
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    ]
}
