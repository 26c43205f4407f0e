#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What another program printed when it was run to its end, without a shell, with nothing to read and within bounds.
package struct ProgramRun {
    /// Why there is nothing to tell of a run.
    package enum Failure: Error, Hashable {
        /// No such program on the search path.
        case missing
        /// It ran out of time and was ended.
        case timeout
        /// It printed more than it may and was ended.
        case tooMuch
        /// What the system said when it was to be started.
        case system(Int32)
    }

    /// What a run may take.
    package struct Limits {
        package var seconds: Int
        /// Bytes of its output; of its messages no more than the first 64 KB are kept.
        package var bytes: Int

        package init(seconds: Int = 60, bytes: Int = 64 << 20) {
            self.seconds = seconds
            self.bytes = bytes
        }
    }

    package let output: [UInt8]
    package let messages: [UInt8]
    /// As the program gave it; -1 if a signal ended it.
    package let status: Int32

    /// Runs a program of the search path. It sees the search path and the home folder of this one and speaks English.
    ///
    /// - Parameter environment: what else it sees, as `NAME=value`.
    package init(
        _ program: String, _ arguments: [String], environment: [String] = [], limits: Limits = Limits()
    ) throws(Failure) {
        let output = try Pipe()
        defer { output.close() }
        let messages = try Pipe()
        defer { messages.close() }
        let process = try Self.start(program, arguments, Self.environment + environment, output: output, messages: messages)
        var reader = PipeReader(output: output.reading, messages: messages.reading, limits: limits)
        output.closeWriting()
        messages.closeWriting()
        let failure = reader.read()
        if failure != nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if let failure { throw failure }
        (self.output, self.messages) = (reader.output, reader.messages)
        // A program that ended by itself leaves its status in the second byte.
        self.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : -1
    }

    private static func start(
        _ program: String, _ arguments: [String], _ environment: [String], output: Pipe, messages: Pipe
    ) throws(Failure) -> pid_t {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writing, 1)
        posix_spawn_file_actions_adddup2(&actions, messages.writing, 2)
        var process: pid_t = 0
        let code = withStrings([program] + arguments) { words in
            withStrings(environment) { environment in posix_spawnp(&process, program, &actions, nil, words, environment) }
        }
        guard code == 0 else { throw code == ENOENT || code == EACCES ? .missing : .system(code) }
        return process
    }

    private static var environment: [String] {
        var environment = ["LC_ALL=C"]
        for name: String in ["PATH", "HOME"] {
            if let value = getenv(name) { environment.append("\(name)=\(String(cString: value))") }
        }
        return environment
    }

    /// Calls a closure with strings as C takes them, with a null behind the last.
    private static func withStrings<Result>(
        _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var copies = strings.map { strdup($0) } + [nil]
        defer { for copy in copies { free(copy) } }
        return copies.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("a list that ends in a null is not empty") }
            return body(base)
        }
    }
}
