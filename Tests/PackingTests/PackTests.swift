import Packing
import Testing

/// What is packed comes out as it went in.
struct PackTests {
    private static func reader(_ write: (inout PackWriter) -> Void) -> PackReader {
        var writer = PackWriter()
        write(&writer)
        return PackReader(Pack(copying: writer.bytes))
    }

    @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 300, 0x10FFFF, Int.max, Int.min])
    func numbersComeBack(number: Int) {
        var reader = Self.reader { $0.write(number) }
        #expect(reader.number() == number)
    }

    @Test func smallNumbersTakeOneByte() {
        var writer = PackWriter()
        for number in -64...63 { writer.write(number) }
        #expect(writer.bytes.count == 128)
    }

    @Test func allKindsOfValuesComeBackInTheirOrder() {
        var reader = Self.reader { writer in
            writer.write("核稿")
            writer.write("")
            writer.write("稿")
            writer.write(true)
            writer.write(3..<9)
            writer.write(["a", ""]) { $0.write($1) }
            writer.write(Int?.none) { $0.write($1) }
            writer.write(7 as Int?) { $0.write($1) }
            writer.write([UInt8(1), 255])
        }
        #expect(reader.text() == "核稿")
        let (isEmpty, isOther) = (reader.takes(""), reader.takes("核"))
        #expect(isEmpty && !isOther)
        #expect(reader.flag() == true)
        #expect(reader.range() == 3..<9)
        let (texts, none, some) = (reader.list { $0.text() }, reader.optional { $0.number() }, reader.optional { $0.number() })
        #expect(texts == ["a", ""])
        #expect(none == nil)
        #expect(some == 7)
        #expect(reader.bytes() == [1, 255])
    }

    @Test func arraysAreReadWhereTheyLieWhateverStandsInFrontOfThem() {
        for lead in 0..<20 {
            var reader = Self.reader { writer in
                for _ in 0..<lead { writer.write(false) }
                writer.write(array: [Int32.min, 0, 5])
                writer.write(42)
            }
            reader = reader.moved(to: lead)
            let array = reader.array(of: Int32.self)
            #expect((0..<array.count).map { array[$0] } == [Int32.min, 0, 5])
            #expect(reader.number() == 42)
        }
    }

    @Test func whatIsPassedOverCanBeReadLater() {
        var reader = Self.reader { writer in
            writer.writePassable { inner in
                inner.write("first")
                inner.write(12_345)
            }
            writer.write("second")
        }
        var passed = reader.passable()
        #expect(reader.text() == "second")
        #expect(passed.text() == "first")
        #expect(passed.number() == 12_345)
    }
}
