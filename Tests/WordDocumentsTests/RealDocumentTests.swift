import SourceText
import Testing
import WordDocuments

/// Published reports.
struct RealDocumentTests {
    /// Paragraphs and bytes of text that LibreOffice 7.4 exports from each, without its byte order mark: both texts are equal.
    static let measures = [
        "上海市-2025": (100, 53596), "凉山州-2024": (66, 55425), "合肥市-2024": (10, 50942), "天门市-2024": (150, 34276),
        "广西壮族自治区-2025": (84, 41648), "河池市-2024": (186, 65560), "洛阳市-2023": (663, 24014), "深圳市-2024": (79, 75674),
    ]

    @Test func areReadAsLibreOfficeReadsThem() throws {
        guard !RealDocuments.all.isEmpty else { return print("../shared/reports is not here: no real reports are read") }
        for (name, bytes) in RealDocuments.all {
            let document = try WordDocument(bytes)
            checkMap(of: document)
            let measure = try #require(Self.measures[name])
            #expect(document.text.count == measure.1, "\(name)")
            #expect(document.paragraphs.count == measure.0, "\(name)")
            #expect(document.hidden.isEmpty && document.comments.isEmpty && document.unreadChunks == 0)
        }
    }
}
