import DocumentModel

/// The stretches of one document that a scope stands for, in the order of the text.
package struct ResolvedScope: Sendable, Hashable {
    /// At most one a paragraph, ascending.
    package let spans: [ScopeSpan]

    package init(spans: [ScopeSpan]) {
        self.spans = spans
    }

    package var isEmpty: Bool { spans.isEmpty }

    /// The first span at or behind a position of ``spans`` that lies in a paragraph or behind it.
    ///
    /// - Complexity: O(log distance).
    func firstSpan(from paragraph: Int, at start: Int) -> Int {
        var (low, step) = (start, 1)
        while low + step < spans.count, spans[low + step].paragraph < paragraph {
            low += step
            step *= 2
        }
        var high = min(spans.count, low + step)
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].paragraph < paragraph { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The spans cut into the stretches in which a check counts; units that the scope does not touch are left out.
    ///
    /// - Complexity: O(spans + sentences in them).
    package func units(_ unit: TextUnit, of document: Document) -> [ResolvedScope] {
        switch unit {
        case .document:
            spans.isEmpty ? [] : [self]
        case .section:
            grouped { document.paragraphs[$0.paragraph].section }
        case .paragraph:
            spans.map { ResolvedScope(spans: [$0]) }
        case .sentence:
            spans.flatMap { span in
                document.paragraphs[span.paragraph].sentences.compactMap { sentence in
                    let common = sentence.clamped(to: span.range)
                    return common.isEmpty ? nil : ResolvedScope(spans: [ScopeSpan(paragraph: span.paragraph, range: common)])
                }
            }
        }
    }

    private func grouped(by key: (ScopeSpan) -> Int) -> [ResolvedScope] {
        var groups: [ResolvedScope] = []
        var start = 0
        for index in spans.indices where index > start && key(spans[index]) != key(spans[start]) {
            groups.append(ResolvedScope(spans: Array(spans[start..<index])))
            start = index
        }
        if start < spans.count { groups.append(ResolvedScope(spans: Array(spans[start...]))) }
        return groups
    }
}
