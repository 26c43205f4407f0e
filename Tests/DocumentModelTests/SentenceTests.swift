import DocumentModel
import Testing

struct SentenceTests {
    @Test(
        "sentences end at stops and what closes behind them",
        arguments: [
            "增长5%。|下降3%！|为什么？|一是稳；|二是进。", "他说：“好。”|大家同意。", "（完成了！）|接着做。", "实施《今天。明天》计划。|完成。", "水利、交通……等项目。|完成。",
            "等待……|完成。", "增长1.37万个。|共12.2%。", "各位代表!|成绩显著;|来之不易。", "见http://a.cn/?q=1;b。|完", "三、加强建设", "《未闭合的书名。|仍然断句。",
            "好！！！|真好？！”|完。",
        ])
    func splits(marked: String) {
        let text = marked.replacing("|", with: "")
        let document = Document(text)
        let sentences = document.paragraphs.flatMap { $0.sentences.map(document.reading.text(in:)) }
        #expect(sentences.joined(separator: "|") == marked)
    }
}
