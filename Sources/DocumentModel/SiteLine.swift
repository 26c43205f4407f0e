/// Lines that a web site puts round a text: navigation, source and time, sharing, legal notes.
enum SiteLine {
    private static let labels: [StaticString] = [
        "来源", "信息来源", "文章来源", "作者", "编辑", "责任编辑", "时间", "发布时间", "发文时间", "发布日期", "日期", "发文单位", "发布机构",
        "索引号", "字体", "字号", "【字体", "您的位置", "您当前的位置", "当前位置", "所在位置", "浏览", "浏览次数", "点击", "点击数", "阅读", "评论",
        "分享到", "分享", "标题", "正文", "内容摘要", "摘要", "关键词", "标签", "上一篇", "下一篇", "相关文档", "相关附件", "主办单位", "承办单位",
        "联系地址", "联系电话", "网站标识码", "友情链接", "版权所有", "免责声明", "添加时间", "来源URL", "上班时间", "信息公开",
    ]
    private static let tails: [StaticString] = [
        "首页", "收藏", "打印", "关闭", "返回顶部", "分享", "相关", "上一篇", "下一篇", "微信", "微博", "新浪", "腾讯", "QQ", "扫一扫", "标签", "友情链接",
        "网站地图", "联系我们", "本作品来自", "本模板", "Public domain", "本栏", "阅读排行", "您是第", "责任编辑", "主办单位", "承办单位", "联系地址",
        "浪微博", "点击图片", "》》", "评论", "本站",
    ]

    private static let tailWords: [StaticString] = ["ICP备", "公网安备", "网站标识码", "浏览次数", "点击数", "版权所有"]

    /// Whether a line is certainly no prose wherever it stands: a label with its value, a web address.
    static func matches(_ line: Passage) -> Bool {
        guard line.isAtMost(bytes: 400), line.contains(where: { $0 == "：" || $0 == ":" }) else { return false }
        return isLabelled(line) || line.contains("http://") || line.contains("https://")
    }

    /// Whether a line is of the kind that stands behind a text on a web site.
    static func isTail(_ line: Passage) -> Bool {
        line.starts(withAnyOf: tails) || matches(line) || (line.isAtMost(bytes: 400) && line.contains(anyOf: tailWords))
    }

    private static func isLabelled(_ line: Passage) -> Bool {
        labels.contains { label in
            guard let rest = line.dropping(label), let next = rest.first else { return false }
            // 添加时间 2026/2/12 15:20:47 has no colon of its own.
            return next == "：" || next == ":" || (next == "2" && rest.contains(":"))
        }
    }
}
