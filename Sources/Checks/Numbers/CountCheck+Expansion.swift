import Localization
import RuleModel

/// What a `count` rule stands for, pattern by pattern.
extension CountCheck {
    package var expansion: [Expansion] {
        patterns.map { pattern in
            Expansion(
                title: isPreceding ? Self.precedingTitle : Self.followingTitle,
                description: isPreceding ? Self.precedingDescription : Self.followingDescription, pattern: pattern,
                guards: isPreceding ? Self.precedingGuards : Self.followingGuards)
        }
    }

    private static let followingTitle = LocalizedText(zh: "写明个数，后面逐条列出", en: "a number, and items that follow")
    private static let precedingTitle = LocalizedText(zh: "前面并列，后面写明个数", en: "a list, and its number")

    private static let followingDescription = LocalizedText(
        zh: "写明的个数 = 后面列出的条数：标题，一是、第一，、（1）、①，或者以——开头的段落；列得少的降一级报告",
        en: "the number = the items that follow: headings, 一是, 第一， （1） ①, or paragraphs with ——; fewer are one step milder")
    private static let precedingDescription = LocalizedText(
        zh: "写明的个数 = 前面用顿号并列的项数；有“等”字的，项数 ≤ 个数",
        en: "the number = the items in front, joined by 、; behind 等, items ≤ number")

    private static let followingGuards = [
        LocalizedText(zh: "后面没有紧接着逐条列出，或者编号不连续", en: "no run of numbers follows, or one that breaks"),
        LocalizedText(zh: "后文还有下一个编号", en: "the next number stands further down"),
        LocalizedText(zh: "中间隔着别的话，又相差一倍以上", en: "words stand between, and one is more than twice the other"),
    ]
    private static let precedingGuards = [
        LocalizedText(
            zh: "“和”“与”“及”可能连接两项，也可能在一项之内，有一种数法相符",
            en: "和, 与 and 及 may join items or stand inside one, and one way to count fits"),
        LocalizedText(zh: "各项另有数字，而不都是同一种数字", en: "the items hold figures that are not all of one kind"),
        LocalizedText(zh: "相差一个以上，多半不是同一组", en: "the two are more than one apart"),
    ]
}
