extension SourceFile {
    /// Reads a file, or standard input for the path `-`, and decodes it.
    package init(reading path: String) throws(InputError) {
        try self.init(path: path, decoding: path == "-" ? readStandardInput() : readFile(path))
    }
}
