import Diagnostics
import Localization

/// What stands round the drafts and the lists.
extension HTMLPage {
    // MARK: Head of the page

    func masthead(_ summary: Summary, _ problems: [Problem], on page: inout HTMLText) {
        page.element("header", " class=\"masthead\"") { page in
            page.element("div", " class=\"name\"") { page in
                page.element("h1") { $0.sentence(Wording.pageTitle) }
                page.markup("<button type=\"button\" id=\"theme\" aria-pressed=\"false\" hidden>")
                page.sentence(Wording.dark)
                page.markup("</button>")
            }
            figures(summary, on: &page)
            page.element("p", " class=\"summary\"") { page in
                page.sentence(summary.isClean ? Wording.clean(summary) : Wording.checked(summary))
                let off = options.infoIsOff && summary.files > 0 ? [Wording.infoIsOff] : []
                for remark in Wording.remarks(summary, problemsFollow: true) + off {
                    if page.language == .english { page.markup(" ") }
                    page.sentence(remark)
                }
            }
            self.problems(problems, on: &page)
            if files.count > 1 { index(on: &page) }
        }
        page.endLine()
    }

    /// The figures that a reader looks for first.
    private func figures(_ summary: Summary, on page: inout HTMLText) {
        page.element("dl", " class=\"figures\"") { page in
            for level in Severity.allCases.reversed() where level != .info || !options.infoIsOff {
                page.element("div", { $0.markup(level.plainClass) }) { page in
                    page.element("dt") { $0.sentence(level.word) }
                    page.element("dd") { $0.number(summary.count(level)) }
                }
            }
            let figures = [(Wording.relations, summary.coverage.total.decided), (Wording.rulesAtWork, summary.rules)]
            for (label, number) in figures { page.entry(label) { $0.number(number) } }
            let kinds = summary.kinds.compactMap { entry in
                if case .kind(_, let title) = entry.kind { title(in: options.language) } else { nil }
            }
            let names = kinds.joined(separator: Wording.listSeparator(in: options.language))
            if !names.isEmpty { page.entry(Wording.kindOfDraft) { $0.sentence(names) } }
        }
        page.endLine()
    }

    private func problems(_ problems: [Problem], on page: inout HTMLText) {
        guard !problems.isEmpty else { return }
        page.element("section", " class=\"problems\"") { page in
            page.element("h2") { $0.sentence(Wording.problems) }
            page.element("ul") { page in problems.forEach { Self.problem($0, on: &page) } }
        }
        page.endLine()
    }

    private static func problem(_ problem: Problem, on page: inout HTMLText) {
        page.element("li") { page in
            if problem.path != nil || problem.place != nil {
                page.element("span", " class=\"place\"") { page in
                    page.sentence(problem.path ?? "")
                    if let place = problem.place {
                        page.markup(" ")
                        page.sentence(Wording.line(place.start))
                    }
                }
            }
            page.sentence(problem.message)
            if let place = problem.place, !place.excerpt.isEmpty { page.element("q") { $0.quotation(place.excerpt) } }
            if let hint = problem.hint { page.element("p") { $0.sentence(hint) } }
        }
    }

    private func index(on page: inout HTMLText) {
        page.element("nav", { $0.attribute("aria-label", Wording.files(in: options.language)) }) { page in
            page.markup("<ol class=\"files\">")
            for (index, file) in files.enumerated() where file.isChecked {
                page.element("li") { page in
                    page.link(to: file.hasDraft ? .file(index + 1) : nil) { $0.sentence(file.path) }
                    page.element("span", " class=\"count\"") { $0.number(file.count) }
                }
            }
            page.markup("</ol>")
        }
        page.endLine()
    }

    // MARK: List

    func panel(_ summary: Summary, on page: inout HTMLText) {
        page.element("aside", { page in
            page.markup(" class=\"panel\"")
            page.id(.part("findings"))
            page.attribute("aria-label", Wording.findings(in: options.language))
        }) { page in
            page.element("h2") { page in
                page.sentence(Wording.findings)
                page.markup(" <small id=\"count\" role=\"status\">")
                page.sentence(Wording.shown(of: findings))
                page.markup("</small>")
                page.button("close", Wording.close)
            }
            page.endLine()
            tools(summary, on: &page)
            page.append(lists)
            ruleIndex(summary, on: &page)
            page.element("p", " class=\"keys\" hidden") { $0.sentence(Wording.keys) }
        }
        page.endLine()
    }

    private func tools(_ summary: Summary, on page: inout HTMLText) {
        page.element("form", " class=\"tools\" role=\"search\" hidden") { page in
            page.element("div", { page in
                page.markup(" role=\"group\"")
                page.attribute("aria-label", Wording.level(in: options.language))
            }) { page in
                for level in Severity.allCases.reversed() where summary.count(level) > 0 {
                    page.element("button", { page in
                        page.markup(" type=\"button\" aria-pressed=\"true\"")
                        page.markup(level.plainClass)
                        page.attribute("data-level", level.keyword)
                    }) { page in
                        page.sentence(level.word)
                        page.markup(" ")
                        page.element("b") { $0.number(summary.count(level)) }
                    }
                }
            }
            ruleMenu(on: &page)
            page.markup("<input type=\"search\" name=\"words\"")
            page.attribute("placeholder", Wording.search(in: options.language))
            page.attribute("aria-label", Wording.search(in: options.language))
            page.markup("><label class=\"hide\"><input type=\"checkbox\" name=\"hide\">")
            page.sentence(Wording.hideDone)
            page.markup("</label>")
        }
        page.element("p", " class=\"none\" id=\"none\" hidden") { $0.sentence(Wording.noMatch) }
        page.endLine()
    }

    private func ruleMenu(on page: inout HTMLText) {
        page.element("select", { page in
            page.markup(" name=\"rule\"")
            page.attribute("aria-label", Wording.rule(in: options.language))
        }) { page in
            page.element("option", " value=\"\"") { $0.sentence(Wording.allRules) }
            for rule in rules.keys.sorted() {
                page.element("option", { $0.attribute("value", rule) }) { page in
                    page.plain(rule)
                    page.markup(" · ")
                    page.number(rules[rule]?.count ?? 0)
                }
            }
        }
    }

    /// Every rule with its findings, the gravest level first, then the most frequent.
    private func ruleIndex(_ summary: Summary, on page: inout HTMLText) {
        guard !rules.isEmpty else { return }
        var seen: Set<String> = []
        let order = summary.findingsByRule.filter { seen.insert($0.rule).inserted }
        page.element("details", " class=\"rules\"") { page in
            page.element("summary") { $0.sentence(Wording.byRule(order.count)) }
            page.element("dl") { page in
                for tally in order {
                    page.element("div", { $0.markup(tally.severity.plainClass) }) { page in
                        page.element("dt") { page in page.element("code") { $0.sentence(tally.rule) } }
                        page.element("dd") { $0.links(to: rules[tally.rule] ?? []) }
                    }
                }
            }
        }
        page.endLine()
    }

    // MARK: Small screens

    /// Where the list does not stand beside the draft, a bar at the foot of the screen leads through the findings.
    func bar(on page: inout HTMLText) {
        page.element("nav", { page in
            page.markup(" class=\"bar\" hidden")
            page.attribute("aria-label", Wording.findings(in: options.language))
        }) { page in
            page.button("previous", Wording.previous)
            page.element("span", " id=\"current\"") { _ in }
            page.button("next", Wording.next)
            page.element("button", " type=\"button\" id=\"open\" aria-expanded=\"false\" aria-controls=\"findings\"") {
                $0.sentence(Wording.list)
            }
        }
        page.endLine()
    }
}

extension HTMLText {
    fileprivate mutating func button(_ id: StaticString, _ label: LocalizedText) {
        element("button", { text in
            text.markup(" type=\"button\"")
            text.id(.part(id))
        }) { $0.sentence(label) }
    }

    fileprivate mutating func links(to findings: [Int]) {
        for (index, number) in findings.enumerated() {
            if index > 0 { markup(" ") }
            link(to: .finding(number)) { $0.number(number) }
        }
    }
}

extension Severity {
    fileprivate var plainClass: StaticString {
        switch self {
        case .error: " class=\"error\""
        case .warning: " class=\"warning\""
        case .info: " class=\"info\""
        }
    }
}
