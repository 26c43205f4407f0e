import Diagnostics
import DocumentModel
import Localization

/// Says what is wrong in sequences of numbers.
struct NumberingFindings {
    /// A finding with its kind and the paragraph it stands in.
    struct Entry {
        let fault: NumberingFault
        let paragraph: Int
        let finding: Finding
    }

    private let document: Document
    /// Forms that are right; empty where each sequence sets its own.
    private let allowed: Set<NumberingForm>

    init(_ document: Document, allowed: Set<NumberingForm>) {
        self.document = document
        self.allowed = allowed
    }

    // MARK: Order

    func order(of sequence: NumberingSequence) -> [Entry] {
        NumberingStep.faults(in: sequence.items.map(\.number)).compactMap { step in
            let form = sequence.form ?? sequence.items[step.index].form
            return isSwallowed(step, of: sequence, form) ? nil : entry(step, of: sequence, form)
        }
    }

    /// Whether the number left out stands inside the text in between, where no item was seen.
    private func isSwallowed(_ step: NumberingStep, of sequence: NumberingSequence, _ form: NumberingForm) -> Bool {
        guard step.kind == .skip, step.index > 0, !form.suffix.isEmpty || !form.prefix.isEmpty, form.suffix != "、",
            form.suffix != "."
        else {
            return false
        }
        let between = sequence.items[step.index - 1].readingRange.upperBound..<sequence.items[step.index].readingRange.lowerBound
        return document.reading.holds(form.written(step.expected), in: between)
    }

    private func entry(_ step: NumberingStep, of sequence: NumberingSequence, _ form: NumberingForm) -> Entry {
        let item = sequence.items[step.index]
        let written = text(of: item)
        let expected = form.written(step.expected)
        let (fault, message): (NumberingFault, NumberingMessage)
        if step.index == 0 {
            (fault, message) = (.skip, .start(written, expected: expected))
        } else {
            let last = text(of: sequence.items[step.index - 1])
            switch step.kind {
            case .skip: (fault, message) = (.skip, .skip(written, after: last, expected: expected))
            case .repeat: (fault, message) = (.repeat, .repeat(written, after: last, expected: expected))
            case .restart: (fault, message) = (.restart, .restart(written, after: last, expected: expected))
            case .swap: (fault, message) = (.skip, .swap(written, text(of: sequence.items[step.index + 1])))
            }
        }
        return entry(
            fault, item, message, expected: expected, notes: note(before: step.index, in: sequence),
            edits: edits(step, sequence, form))
    }

    private func note(before index: Int, in sequence: NumberingSequence) -> [Note] {
        guard index > 0 else { return [] }
        let last = sequence.items[index - 1]
        let lost = sequence.items[index].restart.map { [Note(NumberingMessage.lost.text, at: $0)] } ?? []
        return [Note(NumberingMessage.previous(text(of: last)).text, at: last.range)] + lost
    }

    private func edits(_ step: NumberingStep, _ sequence: NumberingSequence, _ form: NumberingForm) -> [Edit] {
        guard step.isCertain else { return [] }
        let items = sequence.items[step.index...step.index + (step.kind == .swap ? 1 : 0)]
        return items.enumerated().map { Edit(range: $1.range, replacement: form.written(step.expected + $0)) }
    }

    // MARK: Form

    /// Items written unlike the others of their sequence, or in a form that the rule does not allow.
    func form(of sequence: NumberingSequence, isHeadings: Bool) -> [Entry] {
        // 第一部分 and 第一部分： are told apart by the words, not by the number.
        guard let common = sequence.form, !isHeadings || sequence.standard != nil else { return [] }
        return sequence.items.enumerated().compactMap { index, item in
            let expected = expectedForm(of: item, in: sequence, common, isHeadings: isHeadings)
            guard expected != item.form else { return nil }
            let right = expected.written(item.number)
            // 二是 cannot become 第二 without its comma.
            let edits = isHeadings ? [Edit(range: item.range, replacement: right)] : []
            return entry(
                .form, item, .form(text(of: item), expected: right), expected: right, notes: note(before: index, in: sequence),
                edits: edits)
        }
    }

    private func expectedForm(
        of item: NumberingItem, in sequence: NumberingSequence, _ common: NumberingForm, isHeadings: Bool
    ) -> NumberingForm {
        guard isHeadings, !allowed.isEmpty else { return common }
        if allowed.contains(item.form) { return item.form == sequence.standard ? item.form : common }
        return sequence.standard.flatMap { allowed.contains($0) ? $0 : nil } ?? common
    }

    func level(_ item: NumberingItem) -> Entry {
        entry(.level, item, .level(text(of: item)), expected: "一、")
    }

    // MARK: Parts of a finding

    private func entry(
        _ fault: NumberingFault, _ item: NumberingItem, _ message: NumberingMessage, expected: String, notes: [Note] = [],
        edits: [Edit] = []
    ) -> Entry {
        let number = LocalizedText(verbatim: text(of: item))
        let right = LocalizedText(verbatim: expected)
        let values = ["number": number, "编号": number, "expected": right, "应为": right]
        return Entry(
            fault: fault, paragraph: item.paragraph,
            finding: Finding(at: item.range, message.text, values: values, notes: notes, edits: edits))
    }

    private func text(of item: NumberingItem) -> String {
        document.reading.text(in: item.readingRange)
    }
}
