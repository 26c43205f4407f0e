import Diagnostics
import Localization
import SourceText

/// More or fewer items than announced.
struct CountDiscrepancy {
    /// Where items stand, and what is said of them there.
    struct Place {
        let range: ByteRange
        let text: LocalizedText
    }

    /// The numbers of items that the text allows: several where 和 may join two of them or stand inside one.
    let counted: ClosedRange<Int>
    /// The first and the last item; one place where they are a list in front.
    let first: Place
    let last: Place?
    /// The list ends with 等, so that more items are meant than named.
    let isOpenEnded: Bool
    /// Steps by which it is milder than its rule.
    let demotion: Int

    func finding(at announcement: CountAnnouncement) -> Finding {
        let message: CountMessage =
            if let last { .following(announcement.text, amount, first: first.text, last: last.text) } else if isOpenEnded {
                .openEnded(announcement.text, amount)
            } else { .preceding(announcement.text, amount) }
        return Finding(
            at: announcement.numberWords, message.text, values: values(announcement), notes: notes(announcement),
            demotion: demotion)
    }

    private var amount: CountAmount { CountAmount(counted) }

    private func notes(_ announcement: CountAnnouncement) -> [Note] {
        guard let last else { return [Note(CountMessage.list(amount).text, at: first.range)] }
        let isShort = counted.upperBound < announcement.number
        return [
            Note(CountMessage.first(first.text).text, at: first.range),
            Note((isShort ? CountMessage.short(last.text) : .surplus(last.text)).text, at: last.range),
        ]
    }

    private func values(_ announcement: CountAnnouncement) -> [String: LocalizedText] {
        var values = announcement.slots.mapValues { LocalizedText(verbatim: $0) }
        func set(_ names: [String], _ value: LocalizedText) { for name in names { values[name] = value } }
        set(["announced", "写明"], LocalizedText(verbatim: announcement.text))
        set(["counted", "列出"], LocalizedText(zh: amount.zh, en: amount.en))
        set(["first", "首项"], first.text)
        set(["last", "末项"], (last ?? first).text)
        return values
    }
}
