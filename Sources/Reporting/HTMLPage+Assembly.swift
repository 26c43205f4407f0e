import CReportPage
import Diagnostics
import Hashing
import Localization

extension HTMLPage {
    /// The whole page.
    ///
    /// - Complexity: O(size of the result).
    func bytes(_ summary: Summary, problems others: [Problem]) -> [UInt8] {
        let style = Self.bytes(of: report_page_style()) + pageHeader
        let script = Self.bytes(of: report_page_script())
        var page = HTMLText(options.language)
        page.markup("<!DOCTYPE html>\n")
        page.element("html", { page in
            page.attribute("lang", options.language == .chinese ? "zh-CN" : "en")
        }) { page in
            page.endLine()
            page.element("head") { head(on: &$0, style: style, script: script) }
            page.endLine()
            page.element("body") { page in
                page.element("a", " class=\"skip\" href=\"#findings\"") { $0.sentence(Wording.skip) }
                masthead(summary, others + problems, on: &page)
                page.element("div", " class=\"sheet\"") { page in
                    page.element("main") { $0.append(drafts) }
                    panel(summary, on: &page)
                }
                bar(on: &page)
            }
            page.verbatim("script", script)
        }
        page.endLine()
        return page.bytes
    }

    private func head(on page: inout HTMLText, style: [UInt8], script: [UInt8]) {
        let policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-\(SHA256.base64(of: style))'; "
            + "script-src 'sha256-\(SHA256.base64(of: script))'"
        page.markup("\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
        page.attribute("content", policy)
        page.markup(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        page.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        page.element("title") { $0.plain(title) }
        page.endLine()
        page.verbatim("style", style)
    }

    /// What the page is called in a window's frame.
    private var title: String {
        let name = files.count == 1 ? files.first?.path.split(separator: "/").last.map(String.init) : nil
        return (name.map { $0 + " · " } ?? "") + Wording.pageTitle(in: options.language)
    }

    /// The line that stands above every printed page.
    private var pageHeader: [UInt8] {
        let text = title.unicodeScalars.map { scalar in
            let isPlain = (0x4E00..<0xA000).contains(scalar.value) || scalar.isASCII && scalar.properties.isAlphabetic
            return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
        }
        return Array("@page { @top-left { content: \"\(text.joined())\" } }\n".utf8)
    }

    private static func bytes(of part: report_page_part) -> [UInt8] {
        Array(UnsafeBufferPointer(start: part.bytes, count: part.count))
    }
}

extension HTMLText {
    /// Style or script of the program itself, byte by byte as it was hashed.
    fileprivate mutating func verbatim(_ name: StaticString, _ text: [UInt8]) {
        element(name) { $0.source(text) }
        endLine()
    }
}
