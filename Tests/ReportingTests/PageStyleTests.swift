import Foundation
import Testing

/// Colours that can be read (WCAG 2.1 1.4.3), by day and by night.
struct PageStyleTests {
    private static let style = TextFile(besideTests: "../../Sources/CReportPage/page.css").bytes
        .map { String(decoding: $0, as: UTF8.self) } ?? ""

    /// The colours of a block of rules, by their names.
    private static func colours(after selector: String) -> [String: String] {
        guard let start = style.firstRange(of: selector + " {")?.upperBound, let end = style[start...].firstIndex(of: "}")
        else { return [:] }
        let pairs = style[start..<end].matches(of: /--([a-z-]+): (#[0-9a-f]{6});/).map { (String($0.1), String($0.2)) }
        return Dictionary(pairs) { first, _ in first }
    }

    private static let light = colours(after: ":root")
    private static let dark = colours(after: #":root[data-theme="dark"]"#)

    @Test func theNightIsTheSameWhoeverAsksForIt() {
        #expect(Self.light.count == 12 && Self.light.keys == Self.dark.keys)
        #expect(Self.colours(after: #":root:not([data-theme="light"])"#) == Self.dark)
    }

    @Test(
        arguments: [light, dark],
        [
            ("ink", "paper"), ("ink", "panel"), ("soft", "paper"), ("soft", "panel"), ("accent", "paper"), ("error", "paper"),
            ("error", "panel"), ("error", "error-tint"), ("warning", "paper"), ("warning", "panel"), ("warning", "warning-tint"),
            ("info", "paper"), ("info", "panel"), ("info", "info-tint"), ("ink", "error-tint"), ("ink", "warning-tint"),
            ("ink", "info-tint"),
        ])
    func inkStandsOutFromItsGround(colours: [String: String], pair: (String, String)) throws {
        let ink = try #require(colours[pair.0]), ground = try #require(colours[pair.1])
        let lights = [luminance(ink), luminance(ground)].sorted()
        #expect((lights[1] + 0.05) / (lights[0] + 0.05) >= 4.5, "\(pair.0) on \(pair.1)")
    }

    /// Relative luminance by WCAG 2.1.
    private func luminance(_ colour: String) -> Double {
        let value = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift in
            let part = Double(value >> shift & 0xFF) / 255
            return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
