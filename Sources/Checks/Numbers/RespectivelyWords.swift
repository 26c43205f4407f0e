import RuleModel
import YAML

/// The words that tell how many things a sentence with 分别 speaks of.
struct RespectivelyWords: Sendable {
    /// What a word does in the sentence.
    enum Sign: Sendable, Hashable {
        /// 分别
        case marker
        /// 和, 与, 及, 以及: may join two items, or be part of one; some may also part groups of items.
        case conjunction(partsGroups: Bool)
        /// 等: the list before it is not complete, or ends here.
        case others
        /// 的: what stands before it may only describe what follows.
        case of
        /// 城乡: two things in one word, or one thing.
        case fused(RespectivelyCounts)
        /// A word that only holds one of the signs above: 普及, 高等.
        case plain
    }

    private struct Entry: Sendable {
        let word: [UInt8]
        let sign: Sign
    }

    /// By their first scalar; the longest word first.
    private var entries: [Unicode.Scalar: [Entry]] = [:]
    private(set) var markers: [[UInt8]] = []

    init(markers: [String], fused: [(word: String, counts: RespectivelyCounts)]) {
        self.markers = markers.map { Array($0.utf8) }
        for word in Self.plain { add(word, .plain) }
        for word in ["和", "及", "或", "或者", "暨"] { add(word, .conjunction(partsGroups: false)) }
        for word in ["以及", "与"] { add(word, .conjunction(partsGroups: true)) }
        add("等", .others)
        add("的", .of)
        for (counts, words) in Self.fused {
            for word in words.split(whereSeparator: \.isWhitespace) { add(String(word), .fused(counts)) }
        }
        for (word, counts) in fused { add(word, .fused(counts)) }
        for word in markers { add(word, .marker) }
        entries = entries.mapValues { $0.sorted { $0.word.count > $1.word.count } }
    }

    /// A word entered later takes the place of an equal one.
    private mutating func add(_ word: String, _ sign: Sign) {
        guard let first = word.unicodeScalars.first else { return }
        let bytes = Array(word.utf8)
        entries[first, default: []].removeAll { $0.word == bytes }
        entries[first, default: []].append(Entry(word: bytes, sign: sign))
    }

    /// The longest word that begins at an offset of a text, with the scalar that stands there.
    func match(_ scalar: Unicode.Scalar, in bytes: [UInt8], at offset: Int, before end: Int) -> (sign: Sign, end: Int)? {
        guard let candidates = entries[scalar] else { return nil }
        for entry in candidates where offset + entry.word.count <= end {
            let end = offset + entry.word.count
            if bytes[offset..<end].elementsEqual(entry.word) { return (entry.sign, end) }
        }
        return nil
    }
}

// MARK: The words themselves

extension RespectivelyWords {
    /// Words with 和, 与, 及, 等 or 的 inside that join, end or describe nothing.
    private static let plain = [
        "和谐", "和平", "和睦", "和美", "和解", "和气", "和田", "和县", "和顺", "和林", "总和", "共和", "饱和", "缓和", "温和", "调和", "中和", "祥和",
        "呼和浩特", "参与", "赋予", "与会", "与否", "与时", "给与", "普及", "涉及", "触及", "波及", "惠及", "遍及", "危及", "顾及", "及时", "及格", "埃及",
        "高等", "中等", "初等", "平等", "对等", "同等", "优等", "特等", "一等", "二等", "三等", "等级", "等次", "等效", "等于", "等待", "等额", "目的",
    ]

    /// Two or more things in one word, which may also count as one.
    private static let fused: [(counts: RespectivelyCounts, words: String)] = [
        (
            RespectivelyCounts(2),
            """
            城乡 存贷 存贷款 收支 内外资 内外贸 内外需 内外销 国内外 境内外 省内外 市内外 区内外 县内外 二三产 二三产业 一二产 一二产业 一三产 进出口 出入境 进出境 本外币 投融资 产销 购销 供销 供需
            供求 借贷 量价 工农业 工农 农牧 种养 牛羊 猪牛 猪羊 猪禽 牛羊肉 鸡鸭 禽蛋 肉蛋 肉奶 蛋奶 肉禽 粮油 粮棉 粮经 果蔬 蔬果 果菜 菜果 茶果 林果 林草 油气 风光 氮磷 男女 老幼 师生 医护
            医患 硕博 本专科 中小学 初高中 中高职 中高等 大中型 中小型 新老 新旧 新改 改扩 增减 涨跌 升降 软硬件 南北 东西 陆海 海陆 江海 水陆 公铁 公水 铁水 客货 人车 上下游 上下行 左右岸 干支
            县乡 市县 省市 镇村 街镇 京津 港澳 沪苏 军地 军民 党政 干群 教卫 文卫 文体
            """
        ),
        (
            RespectivelyCounts(3),
            """
            一二三产 一二三产业 一二三次产业 三次产业 一二三次 肉蛋奶 肉禽蛋 猪牛羊 牛羊猪 牛羊禽 鸡鸭鹅 粮棉油 粮油糖 果菜茶 果蔬茶 茶果蔬 种养加 氮磷钾 风光储 水电气 水电路 水电暖 人财物 产学研 老中青
            小初高 中小微 大中小 大中小学 县乡村 市县乡 省市县 市镇村 东中西 东中西部 京津冀 沪苏浙 苏浙沪 苏浙皖 港澳台 粤港澳 海陆空 水陆空 公铁水 公铁空 铁公机 铁公水 铁公空 农林牧
            """
        ),
        (
            RespectivelyCounts(4),
            """
            农林牧渔 猪牛羊禽 肉禽蛋奶 肉蛋奶菜 水电路讯 煤电油运 大中小微 沪苏浙皖 北上广深 公铁水空 科教文卫 教科文卫
            """
        ),
    ]
}

// MARK: Reading a rule

extension RespectivelyWords {
    /// `{城乡: 2, 三产: [1, 3]}`
    static func fused(_ node: YAMLNode, reader: RuleReader) -> [(word: String, counts: RespectivelyCounts)]? {
        guard case .mapping(let pairs) = node.content else {
            reader.fault(
                zh: "这里要写“词: 项数”", en: "“word: number of items” is expected here", at: node.range)
            return nil
        }
        let words = pairs.map { pair in (word: pair.key.value, counts: counts(pair.value, reader: reader)) }
        guard words.allSatisfy({ $0.counts != nil }) else { return nil }
        return words.map { ($0.word, $0.counts ?? .none) }
    }

    private static func counts(_ node: YAMLNode, reader: RuleReader) -> RespectivelyCounts? {
        var counts: [Int] = []
        for item in reader.items(node) {
            guard let count = reader.integer(item) else { return nil }
            guard (1...most).contains(count) else {
                reader.fault(zh: "项数要在 1 到 \(most) 之间", en: "a number of items lies between 1 and \(most)", at: item.range)
                return nil
            }
            counts.append(count)
        }
        return RespectivelyCounts(counts)
    }

    /// Most things that one word may stand for.
    private static let most = 12
}
