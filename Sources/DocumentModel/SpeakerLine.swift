/// 区长 刘晓璐: who gives a report.
struct SpeakerLine: Equatable {
    /// 刘晓璐
    let name: String
    /// The office without the place, as 区长, 代市长, 副总理.
    let title: String

    private static let offices: [StaticString] = [
        "总理", "主席", "省长", "市长", "区长", "县长", "州长", "旗长", "盟长", "镇长", "乡长", "专员", "主任",
    ]

    /// Family names of more than nine in ten people; a name in a speaker line begins with one.
    private static let familyNames = Set(
        """
        王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖萧田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金\
        韦贾夏付傅方邹熊白孟秦邱江侯尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文施洪季庄柳倪蓝温翟邢齐梅俞安申牛\
        关殷凌欧柯骆祝霍葛毕尚岳盛聂焦辛柴闵左阮游祁阿扎艾买玉吉白沙旦洛次索多仁才尼普巴边拉斯包乌额宝伊哈耿牟纪费芦詹舒裴冉屈解鲍项\
        管路涂卜景党瞿麻褚娄房童甘成宁苗强栾应单连车商佟简饶郎代刁楼鞠卞靳植隋敖农古仇晏蒲位桂农
        """.unicodeScalars)

    /// 博野县人民政府县长许喆: the office first, as a line of its own has it.
    init?(_ line: Passage) {
        guard line.isAtMost(bytes: 120), let name = Self.name(behindOfficeIn: line) else { return nil }
        let office = line.prefix(upTo: name.range.lowerBound)
        guard office.isAtMost(bytes: 90), office.allSatisfy({ $0.isHan && $0 != "了" && $0 != "的" && $0 != "由" }) else {
            return nil
        }
        self.name = name.text
        title = Self.title(in: line)
    }

    /// 龚正市长: the name first, as a sentence has it.
    init?(nameFirst words: Passage) {
        guard let office = Self.office(endingAt: words.range.upperBound, in: words) else { return nil }
        let front = words.prefix(upTo: office.lowerBound)
        guard Self.isName(front) else { return nil }
        name = front.text
        title = words.part(office).text
    }

    private static func office(endingAt end: Int, in line: Passage) -> Range<Int>? {
        let front = line.prefix(upTo: end)
        return offices.first { front.ends(with: $0) }.map { end - $0.utf8CodeUnitCount..<end }
    }

    /// The last characters of a line that are a name and stand behind an office.
    private static func name(behindOfficeIn line: Passage) -> Passage? {
        var front = line
        var hasDot = false
        for length in 0..<15 {
            // Four characters are a long name, unless it has a dot.
            guard let last = front.last, last.isHan || isDot(last), length < 4 || hasDot || isDot(last) else { return nil }
            hasDot = hasDot || isDot(last)
            front = front.dropLast()
            guard let end = front.last, endsOffice(end), office(endingAt: front.range.upperBound, in: line) != nil else {
                continue
            }
            let name = line.suffix(from: front.range.upperBound)
            return isName(name) ? name : nil
        }
        return nil
    }

    /// The first office of the line with what limits it: a 副总理兼国家计划委员会主任 is a 副总理.
    private static func title(in line: Passage) -> String {
        guard let office = offices.compactMap({ line.firstRange(of: $0) }).min(by: { $0.lowerBound < $1.lowerBound }) else {
            return ""
        }
        let front = line.prefix(upTo: office.lowerBound)
        let limits: [StaticString] = ["常务副", "代理", "副", "代", "自治区"]
        let start = limits.first { front.ends(with: $0) }.map { office.lowerBound - $0.utf8CodeUnitCount } ?? office.lowerBound
        return line.part(start..<office.upperBound).text
    }

    /// Two to four Chinese characters, or more round the dot of a name from another language.
    private static func isName(_ words: Passage) -> Bool {
        guard let first = words.first, familyNames.contains(first) else { return false }
        return words.allSatisfy { $0.isHan || isDot($0) }
            && (2...(words.contains(where: isDot) ? 15 : 4)).contains(words.scalarCount)
    }

    /// Last characters of the offices, asked first because it is cheap.
    private static func endsOffice(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "理", "席", "长", "员", "任": true
        default: false
        }
    }

    private static func isDot(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "·", "•", "・", "‧": true
        default: false
        }
    }
}
