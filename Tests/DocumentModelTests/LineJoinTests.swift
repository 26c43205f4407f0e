import DocumentModel
import Testing

/// Which breaks are taken out; `¶` stands for the break between two paragraphs that stays.
struct LineJoinTests {
    @Test(
        "breaks inside a sentence are taken out",
        arguments: [
            // Page ends of the example report, with an empty line between the halves.
            ("金融机构贷款余额增长19%。制造业技改投资增长\n\n109%。出台政策。", "金融机构贷款余额增长19%。制造业技改投资增长109%。出台政策。"),
            ("完善工程。整体景观提升工程，新\n\n改扩建 8 条城市道路。", "完善工程。整体景观提升工程，新改扩建8条城市道路。"),
            ("只为移动。成绩的取得，根本在于\n\n习近平新时代中国特色社会主义思想科学指引。", "只为移动。成绩的取得，根本在于习近平新时代中国特色社会主义思想科学指引。"),
            ("推行“大物业”服务“多\n\n元化”，提升品质。", "推行“大物业”服务“多元化”，提升品质。"),
            // Punctuation that settles it.
            ("听取了李克强总理所作的\n政府工作报告\n。会议决定批准。", "听取了李克强总理所作的政府工作报告。会议决定批准。"),
            ("每季度发布创新成果清单、转化项目清单，\n构建协同机制。", "每季度发布创新成果清单、转化项目清单，构建协同机制。"),
            ("依据《\n著作权法\n》第五条。", "依据《著作权法》第五条。"),
            ("城镇登记失业率控制在3.5\n%以内。", "城镇登记失业率控制在3.5%以内。"),
            // A subscript that became lines of its own.
            ("深入打好污染防治攻坚战，持续改善生态环境。全市空气PM\n2.5\n浓度下降5%。", "深入打好污染防治攻坚战，持续改善生态环境。全市空气PM2.5浓度下降5%。"),
            // A heading cut inside its marker.
            ("各项工作完成。\n（\n三）改革开放持续深化、互促共进。\n政商交往规范。", "各项工作完成。¶（三）改革开放持续深化、互促共进。¶政商交往规范。"),
            ("一\n、2022年工作回顾\n过去一年，成绩显著。", "一、2022年工作回顾¶过去一年，成绩显著。"),
            ("一、\n2022年工作回顾\n过去一年，成绩显著。", "一、2022年工作回顾¶过去一年，成绩显著。"),
            // The session line in two and in three.
            ("政府工作报告\n——2023年2月8日在台儿庄区第十三届\n人民代表大会第二次会议上\n区长 刘晓璐\n各位代表：", "政府工作报告¶——2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上¶区长刘晓璐¶各位代表："),
            ("政府工作报告\n（2025年1月15日\n在博野县第十八届人民代表大会\n第五次会议上）\n各位代表：", "政府工作报告¶（2025年1月15日在博野县第十八届人民代表大会第五次会议上）¶各位代表："),
            // A page number between the halves goes with the break.
            ("落实过紧日子要求。把每一分钱都花在\n- 12 -\n刀刃上、紧要处。", "落实过紧日子要求。把每一分钱都花在刀刃上、紧要处。"),
            ("落实过紧日子要求。把每一分钱都花在\n12\n\u{0C}刀刃上、紧要处。", "落实过紧日子要求。把每一分钱都花在刀刃上、紧要处。"),
            // Short fragments, as examples of rules are.
            ("全长约30\n公里左右。", "全长约30公里左右。"), ("全\n长约30公里左右", "全长约30公里左右"),
            ("此行只为移动位置，与规则无关。\n城镇登记失业率控制\n在3.5%以内。", "此行只为移动位置，与规则无关。¶城镇登记失业率控制在3.5%以内。"),
            ("GD\nP增长5%。", "GDP增长5%。"), ("this is one long\nsentence in English.", "this is one long sentence in English."),
        ])
    func joins(text: String, expected: String) {
        #expect(Document(text).texts.joined(separator: "¶") == expected)
    }

    @Test(
        "breaks between paragraphs stay",
        arguments: [
            ["2023年工作回顾", "刚刚过去的2023年，是全面贯彻党的二十大精神的开局之年。"],
            ["一、2023年工作安排", "今年是关键一年。"],
            ["（一）坚持和加强党的全面领导，努力建设人民满意的法治政府", "坚持以政治建设为统领。始终把党的领导贯穿全过程。"],
            ["要求如下：", "提高质量；", "扩大规模；", "改善环境。"],
            ["过去一年，我们主要做了以下工作。", "一是经济平稳。", "二是民生改善。"],
            ["各位代表：", "现在，我代表区人民政府向大会报告工作。"],
            ["各位代表！", "让我们团结奋斗！"],
            ["政府工作报告", "——2023年2月8日在台儿庄区第十三届人民代表大会第二次会议上", "区长刘晓璐", "各位代表："],
            ["表1居民消费价格", "比上年上涨（%）", "居民消费价格总指数", "1.5", "1.食品烟酒", "2.6"],
            ["四、方向", "今年要继续完善政策取向", "各项工作稳中求进。", "五、任务", "发展经济。"],
            ["来源：云南日报", "2026-02-03 09:02:33", "各位代表："],
            ["会议指出，形势严峻。", "第一，稳增长。", "第二，防风险。"],
            ["到2023年底完成任务。", "（一）稳增长", "全年增长5%。"],
        ])
    func keeps(lines: [String]) {
        #expect(Document(lines.joined(separator: "\n")).paragraphs.count == lines.count)
        #expect(Document(lines.joined(separator: "\n\n")).paragraphs.count == lines.count)
    }

    @Test("a paragraph that lacks its stop is not joined where paragraphs are indented")
    func missingStop() {
        let body = "　　坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，加快构建新发展格局，推动高质量发展。"
        let open = "　　坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，加快构建新发展格局，推动高质量发展，取得成效"
        #expect(Document([body, body, body, open, body, body].joined(separator: "\n")).paragraphs.count == 6)
    }

    @Test("in a text of a few lines a title above an empty line stays apart")
    func shortTitle() {
        #expect(Document("2025年工作要点\n\n要切实做好各项工作。\n一是抓项目，二是抓招商。").joins.isEmpty)
    }

    @Test("the example report has its fourteen breaks, all of page ends")
    func example() throws {
        let document = Document(try #require(TestFiles.text(TestFiles.example)))
        let lines = document.joins.map { join in
            (document.source.position(at: join.range.lowerBound).line, document.source.position(at: join.range.upperBound).line)
        }
        let expected = [5, 19, 25, 31, 39, 43, 49, 63, 73, 81, 89, 99, 135, 143].map { ($0, $0 + 2) }
        #expect(lines.elementsEqual(expected, by: ==))
        #expect(document.joins.allSatisfy { $0.cause == .pageEnd })
    }

    @Test("a join reaches from the last character above to the first one below")
    func range() throws {
        let document = Document("增长  \r\n\r\n 　109%。")
        let join = try #require(document.joins.first)
        #expect(document.source.text(in: join.range) == "  \r\n\r\n 　")
    }
}
