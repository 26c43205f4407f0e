import Diagnostics
import JSON
import Linting
import Localization
import Quantities
import RuleModel
import SourceText

/// A trace for programs; docs/writing-rules.md names its members.
struct RuleTraceJSON {
    let trace: RuleTrace
    let steps: RuleTraceSteps
    let language: Language

    var bytes: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("version", 1)
        writer.member("rule", trace.rule.id)
        writer.member("check", trace.rule.checkKey)
        writer.member("path", trace.document.source.path)
        writer.key("active")
        writer.value(trace.isActive)
        list("conditions", trace.conditions, &writer, condition)
        scope(&writer)
        list("patterns", trace.candidates, &writer, candidates)
        list("paragraphs", steps.steps, &writer, step)
        list("beginnings", trace.beginnings, &writer, beginning)
        list("problems", trace.problems, &writer) { problem, writer in writer.value(problem.message(in: language)) }
        writer.breakLine()
        writer.endObject()
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    // MARK: The rule

    private func condition(_ condition: RuleTrace.Condition, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", condition.name.en)
        writer.member("actual", condition.actual)
        writer.member("wanted", condition.wanted)
        writer.key("met")
        writer.value(condition.isMet)
        writer.endObject()
    }

    private func scope(_ writer: inout JSONWriter) {
        list("scope", trace.scope.spans, &writer) { span, writer in
            let range = trace.document.reading.sourceRange(of: span.range)
            writer.beginObject()
            writer.member("paragraph", span.paragraph + 1)
            place(range, &writer)
            writer.endObject()
        }
        list("parts", trace.parts, &writer) { part, writer in
            writer.beginObject()
            writer.member("name", part.name)
            writer.member("first", part.paragraphs.lowerBound + 1)
            writer.member("last", max(part.paragraphs.upperBound, part.paragraphs.lowerBound + 1))
            writer.endObject()
        }
    }

    private func candidates(_ candidates: RuleTrace.Candidates, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("pattern", candidates.pattern.pattern.text)
        writer.member("view", candidates.pattern.view.rawValue)
        writer.key("exception")
        writer.value(candidates.isException)
        strings("literals", candidates.literals, &writer)
        writer.key("candidates")
        if let paragraphs = candidates.paragraphs {
            writer.beginArray()
            for paragraph in paragraphs { writer.value(paragraph + 1) }
            writer.endArray()
        } else {
            writer.value(nil)
        }
        strings("unknownVariables", candidates.unknownVariables, &writer)
        writer.endObject()
    }

    private func beginning(
        _ entry: (pattern: TextPattern, beginning: DocumentMatcher.Beginning), _ writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.member("pattern", entry.pattern.pattern.text)
        writer.member("beginning", entry.beginning.pattern)
        place(entry.beginning.match.range, &writer)
        writer.endObject()
    }

    // MARK: Paragraphs

    private func step(_ step: RuleTraceSteps.Step, _ writer: inout JSONWriter) {
        let paragraph = trace.document.paragraphs[step.paragraph]
        writer.beginObject()
        writer.member("paragraph", step.paragraph + 1)
        place(paragraph.range, &writer, quotes: false)
        writer.member("text", trace.document.reading.text(in: paragraph.readingRange))
        strings("section", trace.document.sectionPath(ofParagraph: step.paragraph), &writer)
        strings("literals", step.literals, &writer)
        list("events", step.events, &writer, event)
        writer.endObject()
    }

    private func event(_ event: RuleTraceSteps.Event, _ writer: inout JSONWriter) {
        writer.beginObject()
        switch event {
        case .match(let match):
            writer.member("event", "match")
            writer.member("pattern", match.pattern.pattern.text)
            writer.member("text", match.text)
            list("slots", match.slots, &writer, slot)
        case .drop(let drop):
            writer.member("event", "drop")
            writer.member("reason", drop.reason(in: language))
            if let excuse = drop.excuse {
                writer.key("excuse")
                writer.beginObject()
                place(excuse, &writer)
                writer.endObject()
            }
        case .relation(let relation):
            writer.member("event", "relation")
            writer.member("outcome", relation.outcome.name)
            writer.member("reason", relation.outcome.reason?(in: language))
        case .finding(let diagnostic):
            writer.member("event", "finding")
            writer.member("level", diagnostic.severity.keyword)
            writer.member("message", diagnostic.message(in: language))
        }
        place(event.range, &writer)
        writer.endObject()
    }

    private func slot(_ slot: RuleTrace.Slot, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("name", slot.name)
        writer.member("type", slot.type)
        writer.member("text", slot.text)
        if let figure = slot.figure {
            writer.member("value", figure.normalized.description)
            writer.member("core", figure.estimate.core.description)
            writer.member("outer", figure.estimate.outer.description)
        }
        place(slot.range, &writer)
        writer.endObject()
    }

    // MARK: Members

    private func place(_ range: ByteRange, _ writer: inout JSONWriter, quotes: Bool = true) {
        let source = trace.document.source
        writer.member("start", source.position(at: range.lowerBound))
        writer.member("end", source.position(at: range.upperBound))
        if quotes { writer.member("quote", source.text(in: range)) }
    }

    private func strings(_ name: StaticString, _ texts: [String], _ writer: inout JSONWriter) {
        writer.key(name)
        writer.beginArray()
        for text in texts { writer.value(text) }
        writer.endArray()
    }

    /// A list with an item a line.
    private func list<Item>(
        _ name: StaticString, _ items: [Item], _ writer: inout JSONWriter, _ write: (Item, inout JSONWriter) -> Void
    ) {
        writer.breakLine()
        writer.key(name)
        writer.beginArray()
        for item in items {
            writer.breakLine()
            write(item, &writer)
        }
        writer.endArray()
    }
}

extension Verification.Outcome {
    fileprivate var name: String {
        switch self {
        case .holds: "holds"
        case .fails: "fails"
        case .open: "open"
        }
    }
}
