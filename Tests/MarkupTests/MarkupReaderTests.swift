import Markup
import TestSupport
import Testing

/// What the walk through XML shows, and where it ends.
struct MarkupReaderTests {
    private static let names = ["a:one", "a:two", "plain", "a:value"]
    private static let vocabulary = MarkupVocabulary(names, namespaces: ["a": ["urn:a", "urn:other-a"]])

    /// Every event with the bytes it was written with.
    private func events(_ text: String) throws(MarkupError) -> [String] {
        let bytes = Array(text.utf8)
        var reader = MarkupReader(bytes, vocabulary: Self.vocabulary)
        var events: [String] = []
        while let event = try reader.event() {
            let name = event.name == MarkupVocabulary.unknown ? "?" : Self.names[Int(event.name)]
            let written = String(decoding: bytes[event.range], as: UTF8.self)
            switch event.kind {
            case .start: events.append("\(name) [\(written)] \(reader.attribute(3) ?? "-")")
            case .end: events.append("/\(name) [\(written)]")
            case .text: events.append("“\(String(decoding: reader.characters, as: UTF8.self))” [\(written)]")
            }
        }
        return events
    }

    @Test func eventsKnowTheirBytes() throws {
        #expect(
            try events("<x:one xmlns:x='urn:a' x:value='v&amp;w'>文&lt;<plain/></x:one>") == [
                "a:one [<x:one xmlns:x='urn:a' x:value='v&amp;w'>] v&w", "“文” [文]", "“<” [&lt;]", "plain [<plain/>] -",
                "/plain []",
                "/a:one [</x:one>]",
            ])
    }

    @Test func namesCountByNamespaceAndNotByPrefix() throws {
        #expect(
            try events("<one xmlns='urn:other-a'><two xmlns='urn:b'/><two/></one>") == [
                "a:one [<one xmlns='urn:other-a'>] -", "? [<two xmlns='urn:b'/>] -", "/? []", "a:two [<two/>] -", "/a:two []",
                "/a:one [</one>]",
            ])
    }

    @Test(arguments: [
        ("<plain>", MarkupError.Cause.malformed("no element found")),
        ("<plain></one>", .malformed("mismatched tag")),
        ("", .malformed("no element found")),
        ("<p:plain/>", .malformed("unbound prefix")),
        ("<plain>\u{0}</plain>", .malformed("not well-formed (invalid token)")),
        ("<!DOCTYPE plain><plain/>", .documentType),
        ("<!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;'>]><plain>&c;</plain>", .documentType),
        (String(repeating: "<plain>", count: 300) + String(repeating: "</plain>", count: 300), .tooDeep),
    ])
    func refuses(text: String, cause: MarkupError.Cause) {
        let error = #expect(throws: MarkupError.self) { _ = try events(text) }
        #expect(error?.cause == cause)
    }

    @Test func brokenTextIsRefusedAtItsPlace() {
        let bytes = Array("<plain>文".utf8) + [0xE6, 0x96] + Array("</plain>".utf8)
        let error = #expect(throws: MarkupError.self) {
            var reader = MarkupReader(bytes, vocabulary: Self.vocabulary)
            while try reader.event() != nil {}
        }
        #expect(error?.offset == 10)
    }

    @Test func skippingPassesOverAllThatLiesWithin() throws {
        var reader = MarkupReader(Array("<plain><x><y>t</y></x><plain/></plain>".utf8), vocabulary: Self.vocabulary)
        _ = try reader.event()
        _ = try reader.event()
        try reader.skip()
        #expect(try reader.event()?.name == 2)
    }

    /// Tags and characters far longer than what is handed over at a time.
    @Test func longTagsAndTextsAreReadInLinearTime() throws {
        let long = String(repeating: "长", count: 3_000_000)
        let events = try events("<plain b='\(long)' c='\(long)'>\(long)<one/></plain>")
        #expect(events.first?.hasSuffix("-") == true)
        #expect(events.filter { $0.hasPrefix("“") }.map(\.utf8.count).reduce(0, +) > long.utf8.count)
    }

    @Test func manyAttributesAndNamespacesDoNoHarm() throws {
        let attributes = (0..<50_000).map { " a\($0)='x'" }.joined()
        #expect(try events("<plain\(attributes)/>").count == 2)
        let namespaces = (0..<5_000).map { " xmlns:a\($0)='urn:\($0)'" }.joined()
        #expect(try events("<plain\(namespaces)/>").count == 2)
    }
}
