import DocumentModel
import Testing

struct TitleBlockTests {
    private func variables(_ text: String) -> [String: String] { Document(text).variables }

    @Test(
        "the session line is read in all its forms",
        arguments: [
            "——2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上", "―2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上",
            "—— 2023 年 2 月 8 日在台儿庄区第十三届人民代表大会第二次会议上", "--2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上",
            "（2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上）", "(2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上)",
            "2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上", "——二〇二三年二月八日在台儿庄区十三届人民代表大会第二次会议上", "——2023年2月8日在台儿庄区十三届人大二次会议上",
            "——２０２３年２月８日在台儿庄区第１３届人民代表大会第２次会议上",
        ])
    func sessionLines(line: String) {
        let expected = [
            "year": "2023", "date": "2023-02-08", "place": "台儿庄区", "level": "county", "congress": "13", "session": "2",
        ]
        #expect(variables("政府工作报告\n\(line)\n各位代表：\n现在，我代表区人民政府报告工作。") == expected)
    }

    @Test(
        "the speaker is read in all forms",
        arguments: [
            ("区长 刘晓璐", "刘晓璐", "区长"), ("博野县人民政府县长　许　喆", "许喆", "县长"), ("国务院总理李强", "李强", "总理"), ("汉滨区人民政府代区长 向诗兵", "向诗兵", "代区长"),
            ("自治区主席 蓝天立", "蓝天立", "自治区主席"), ("国务院副总理兼国家计划委员会主任姚依林", "姚依林", "副总理"), ("自治区主席 艾尔肯·吐尼亚孜", "艾尔肯·吐尼亚孜", "自治区主席"),
        ])
    func speakers(line: String, name: String, title: String) {
        let found = variables("政府工作报告\n\(line)\n各位代表：\n现在报告工作。")
        #expect(found["speaker"] == name && found["speaker-title"] == title)
    }

    @Test(
        "what the session line leaves open, title, headings and opening tell",
        arguments: [
            ("2025年上海市政府工作报告\n各位代表：", ["year": "2025", "place": "上海市", "level": "province"]),
            ("博野县2025年政府工作报告\n各位代表：", ["year": "2025", "place": "博野县", "level": "county"]),
            ("2008政府工作报告\n各位代表：", ["year": "2008"]),
            ("各位代表：\n一、2023年工作回顾\n成效显著。\n二、2024年工作安排\n扎实工作。", ["year": "2024"]),
            ("各位代表：\n一、2023年工作回顾\n成效显著。", [:]),
            ("各位代表：\n现在，我代表州人民政府，向大会报告工作，请予审议。\n一、回顾\n成效显著。", ["level": "prefecture"]),
            ("各位代表：\n现在，我代表深圳市人民政府，向大会报告工作，请予审议。\n一、回顾\n好。", ["place": "深圳市", "level": "prefecture"]),
            ("各位代表：\n现在，我代表本届县人民政府，向大会报告工作，请予审议。\n一、回顾\n好。", ["level": "county"]),
            ("各位代表：\n现在，我代表国务院，向大会报告政府工作，请予审议。\n一、回顾\n好。", ["level": "national"]),
            ("全长约30公里左右。", [:]),
        ])
    func otherSources(text: String, expected: [String: String]) {
        #expect(variables(text) == expected)
    }

    @Test(
        "the level follows from the place",
        arguments: [
            ("山东省", "province"), ("广西壮族自治区", "province"), ("重庆市", "province"), ("枣庄市", "prefecture"), ("凉山彝族自治州", "prefecture"),
            ("锡林郭勒盟", "prefecture"),
            ("枣庄市滕州市", "county"), ("荆州市", "prefecture"), ("海拉尔区", "county"), ("科尔沁左翼后旗", "county"), ("涧头集镇", "township"),
        ])
    func levels(place: String, level: String) {
        #expect(variables("政府工作报告\n——2023年2月8日在\(place)第十三届人民代表大会第二次会议上\n各位代表：")["level"] == level)
    }

    /// Roles of the first paragraphs, by their raw values.
    private func roles(_ text: String) -> [String] { Document(text).paragraphs.map(\.role.rawValue) }

    @Test("what a web site puts round a report is frame")
    func frames() {
        let text = """
            您的位置:
            首页
            2026年政府工作报告
            来源：云南日报
            【字体：
            ——2026年1月28日在云南省第十四届人民代表大会第四次会议上
            省长　王予波
            各位代表：
            现在，我代表省人民政府，向大会报告工作。
            一、工作回顾
            各位代表！让我们团结奋斗！
            收藏
            分享到:
            相关文档：
            2025年政府工作报告
            """
        #expect(
            roles(text) == [
                "frame", "frame", "title", "frame", "frame", "session-line", "speaker", "salutation", "body", "heading", "body",
                "frame", "frame", "frame",
                "frame",
            ])
        #expect(Document(text).regions[.titleBlock] == 2..<7)
    }

    @Test("a signature at the end is no frame")
    func signature() {
        #expect(roles("各位代表：\n现在报告工作，请予审议。\n一、回顾\n取得了成效。\n区人民政府\n2023年2月8日").suffix(2) == ["body", "body"])
    }

    @Test("only the first 各位代表 is the salutation")
    func salutation() {
        #expect(roles("各位代表：\n现在报告工作。\n各位代表！\n让我们奋斗！") == ["salutation", "body", "body", "body"])
        #expect(!roles("一、回顾\n成效显著。\n各位代表：\n让我们奋斗！").contains("salutation"))
    }

    @Test("a salutation may run on into the opening, and be polite")
    func otherSalutations() {
        let text = "首页\n政府工作报告\n——在甲县第十届人民代表大会第二次会议上\n各位代表：现在，我代表县人民政府，向大会报告工作，请予审议。\n一、回顾\n成效显著。"
        #expect(roles(text) == ["frame", "title", "session-line", "body", "heading", "body"])
        #expect(Document(text).regions[.opening] == 3..<4)
        #expect(Document(text).variables == ["place": "甲县", "level": "county", "congress": "10", "session": "2"])
        #expect(roles("政府工作报告\n尊敬的各位代表、同志们：\n现在报告工作。") == ["title", "salutation", "body"])
    }

    @Test("a page number is frame")
    func pageNumbers() {
        #expect(roles("成效显著。\n— 3 —\n扎实推进。\n第4页 共9页") == ["body", "frame", "body", "frame"])
    }

    @Test(
        "what is no report gets no parts",
        arguments: [
            "全长约30公里左右。", "（2023年3月13日第十四届全国人民代表大会第一次会议通过）", "会议听取了报告。\n会议决定批准。", "", " \n\u{3000}\n",
            "Lorem ipsum dolor sit amet.",
        ])
    func nothingInvented(text: String) {
        let document = Document(text)
        #expect(document.sections.count == 1)
        #expect(document.regions[.opening] == nil && document.regions[.closing] == nil && document.regions[.appendix] == nil)
    }
}
