import Diagnostics
import Localization
import Testing

@testable import Reporting

/// The page in a real browser; left out where there is none.
@Suite(.enabled(if: Browser.installed != nil, "Chromium is not installed"), .serialized)
struct BrowserTests {
    private let report = Report(files: Samples.mixed.files + FigureSamples.reckoned.files, problems: [])

    private func html(_ report: Report) -> String {
        String(decoding: OutputFormat.html.render(report, options: ReportOptions()), as: UTF8.self)
    }

    /// The page's own policy lets its style and its script work, and nothing else.
    @Test func itsPolicyLetsItsScriptRunAndNoOther() throws {
        let browser = try #require(Browser.installed)
        let foreign = "<script>document.title = 'taken over'</script>"
        let elements = try browser.elements(of: html(report).replacing("</body>", with: foreign + "</body>"))
        #expect(elements.contains(#"<html lang="zh-CN" class="js">"#))
        #expect(elements.contains(#"<form class="tools" role="search">"#))
        #expect(!elements.contains("<title>taken over"))
    }

    /// What a reader does, and what is then to be seen.
    private struct Step: Sendable {
        let action: String
        let seen: String
        let expected: String
    }

    private static let shown = "all('.finding:not([hidden])').map(card => card.id).join(' ')"
    private static let steps = [
        Step(action: "", seen: shown, expected: "f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13"),
        // Levels
        Step(action: "one('[data-level=error]').click()", seen: shown, expected: "f2 f3 f4 f5 f6 f8 f9 f12"),
        Step(action: "", seen: "one('#count').textContent", expected: "8 / 13"),
        Step(action: "one('[data-level=error]').click()", seen: "one('#count').textContent", expected: "共 13 处"),
        // Rules and words
        Step(action: "set('rule', 'number/double-approximation')", seen: shown, expected: "f2 f3"),
        Step(action: "set('words', '“近”')", seen: shown, expected: "f3"),
        Step(action: "set('words', '没有这个词')", seen: "shown('#none')", expected: "true"),
        Step(action: "one('#m1').click()", seen: shown, expected: "f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13"),
        // From the draft to the list and back
        Step(action: "one('#m4').click()", seen: "one('[aria-current]').id + document.activeElement.id", expected: "f4f4"),
        // The words themselves, and the place that a note names.
        Step(action: "", seen: "all('.m.on').map(mark => mark.textContent).join('·')", expected: " and ·国企资产总额、营业收入分别增长28%"),
        Step(action: "key('Enter')", seen: "document.activeElement.id", expected: "m4"),
        Step(action: "one('#f11 .reckoning a').click()", seen: "one('[aria-current]').id", expected: "f11"),
        Step(action: "", seen: "all('sup.o.on').map(mark => mark.textContent).join('')", expected: "①②③"),
        // Keys
        Step(action: "key('j')", seen: "one('[aria-current]').id", expected: "f12"),
        Step(action: "key('k'); key('p')", seen: "one('[aria-current]').id", expected: "f10"),
        Step(action: "key('/')", seen: "document.activeElement.name", expected: "words"),
        Step(action: "key('Escape')", seen: "document.activeElement.tagName", expected: "BODY"),
        Step(action: "key('Escape')", seen: "all('.on').length", expected: "0"),
        // Ticks
        Step(action: "one('#f2 input').click()", seen: "one('#f2').className", expected: "finding warning ticked"),
        Step(action: "one('[name=hide]').click()", seen: shown, expected: "f1 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13"),
        Step(action: "one('#f2 input').click()", seen: "one('#f2').className", expected: "finding warning"),
        // Light and dark
        Step(action: "one('#theme').click()", seen: "document.documentElement.dataset.theme", expected: "dark"),
        Step(action: "one('#theme').click()", seen: "document.documentElement.dataset.theme", expected: "light"),
    ]

    @Test func aReaderCanFilterWalkAndTickOff() throws {
        let script = """
            <script>
            const all = (s) => [...document.querySelectorAll(s)], one = (s) => document.querySelector(s), seen = [];
            const shown = (s) => String(!one(s).hidden);
            const set = (name, value) => {
              const field = one(`[name=${name}]`);
              field.value = value;
              field.dispatchEvent(new Event("input", { bubbles: true }));
            };
            const key = (key) => {
              const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
              document.activeElement.dispatchEvent(event);
            };
            \(Self.steps.map { "\($0.action); seen.push(\($0.seen));" }.joined(separator: "\n"))
            document.title = seen.join("|");
            </script>
            """
        let page = html(report).replacing(/script-src &#39;sha256-[^&]+&#39;/, with: "script-src 'unsafe-inline'")
        let elements = try #require(Browser.installed).elements(of: page.replacing("</html>", with: script + "</html>"))
        let title = try #require(elements.firstMatch(of: /<title>([^<]*)<\/title>/)).1
        let seen = title.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        #expect(seen.count == Self.steps.count, "the script ran to its end")
        for (step, seen) in zip(Self.steps, seen) { #expect(seen == step.expected, "\(step.action) → \(step.seen)") }
    }

    @Test func onASmallScreenTheListIsADrawer() throws {
        let script = """
            <script>
            const one = (s) => document.querySelector(s), panel = one(".panel"), seen = [];
            const look = () => seen.push(getComputedStyle(panel).visibility);
            look(); one("#open").click(); look(); one("#close").click(); look(); one("#m2").click(); look();
            // The finding stands at the top of the drawer, its words above the drawer.
            const place = (element) => element.getBoundingClientRect().top;
            seen.push(Math.round(place(one("[aria-current]")) - place(panel)));
            seen.push(place(one("#m2")) > 0 && place(one("#m2")) < place(panel));
            one("#next").click();
            seen.push(one("#current").textContent, document.documentElement.scrollWidth <= innerWidth);
            document.title = seen.join("|");
            </script>
            """
        let page = html(report).replacing(/script-src &#39;sha256-[^&]+&#39;/, with: "script-src 'unsafe-inline'")
        let browser = try #require(Browser.installed)
        let elements = try browser.elements(of: page.replacing("</html>", with: script + "</html>"), width: 500)
        #expect(elements.contains("<title>hidden|visible|hidden|visible|12|true|3 / 13|true</title>"))
    }
}
