import RuleModel
import SourceText
import Testing

struct DataTableTests {
    @Test func readsColumnsRowsAndComments() {
        let text = "wrong\tright\tnote\r\n# 成语\r\n按步就班\t按部就班\r\n\r\n做为\t作为\t常见\r\n"
        let table = DataTable(SourceFile(path: "words.tsv", text: text))
        #expect(table.header.map(\.text) == ["wrong", "right", "note"])
        #expect(table.rows.map { $0.map(\.text) } == [["按步就班", "按部就班", ""], ["做为", "作为", "常见"]])
        #expect(table.words == ["按步就班", "做为"])
    }

    @Test func cellsKnowTheirPlaces() {
        let source = SourceFile(path: "words.tsv", text: "错\t对\n做为\t作为\n")
        let cells = DataTable(source).rows[0]
        #expect(cells.map { source.text(in: $0.range) } == ["做为", "作为"])
    }
}
