/// Where a mended Word document is to go, as the command line says.
struct WordFixTarget {
    let path: String
    let overwrites: Bool
}
