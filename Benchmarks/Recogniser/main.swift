import Quantities
import SourceText

// Speed of the recogniser of figures on one core: reads the named files, joins them to a text of some size, and scans it a number of
// times. Prints megabytes a second of the fastest and of the median round, and how many figures were found.

let megabytes = 20
let rounds = 9

var text: [UInt8] = []
for path in CommandLine.arguments.dropFirst() { text += try SourceFile(reading: path).bytes }
precondition(!text.isEmpty, "usage: RecogniserBenchmark FILE…")
while text.count < megabytes << 20 { text += text }

let scanner = QuantityScanner.standard
var found = 0
var speeds: [Double] = []
for _ in 0..<rounds {
    let time = ContinuousClock().measure { found = scanner.scan(text, lineBreaks: .areBlanks).count }
    speeds.append(Double(text.count) / 1e6 / (time / .seconds(1)))
}
speeds.sort()
print("recogniser: \(Int(speeds[speeds.count - 1])) MB/s at best, \(Int(speeds[speeds.count / 2])) in the median; \(found) figures")
