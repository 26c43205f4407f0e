#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Bytes that an input may have: far beyond any report, and little enough to be held several times over.
package let inputSizeLimit = 256 << 20

/// All bytes of a regular file.
///
/// - Throws: why there are none: no such file, no permission, a folder, a pipe or device, more than ``inputSizeLimit``.
package func readFile(_ path: String) throws(InputError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe waits for its writer for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(errno, path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(errno, path: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return try readAll(descriptor, expecting: Int(status.st_size), path: path)
    case S_IFDIR: throw .folder(path: path)
    default: throw .notAFile(path: path)
    }
}

/// All bytes of standard input, up to ``inputSizeLimit``.
package func readStandardInput() throws(InputError) -> [UInt8] {
    try readAll(0, expecting: 1 << 16, path: "-")
}

/// - Parameter size: bytes that are likely to come; more and fewer may.
private func readAll(_ descriptor: Int32, expecting size: Int, path: String) throws(InputError) -> [UInt8] {
    guard size <= inputSizeLimit else { throw .tooLarge(path: path) }
    // One byte more than is expected, so that a file of that size is known to have ended.
    var capacity = size + 1
    var bytes: [UInt8] = []
    while true {
        let part = try readSome(descriptor, upTo: capacity, path: path)
        if bytes.isEmpty { bytes = part } else { bytes += part }
        guard bytes.count <= inputSizeLimit else { throw .tooLarge(path: path) }
        if part.count < capacity { return bytes }
        capacity = max(1 << 16, bytes.count)
    }
}

/// Reads until a buffer is full or the input ends.
private func readSome(_ descriptor: Int32, upTo capacity: Int, path: String) throws(InputError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        guard let base = buffer.baseAddress else { return }
        while count < capacity {
            let received = read(descriptor, base + count, capacity - count)
            if received > 0 {
                count += received
            } else if received == 0 || errno != EINTR {
                failure = received == 0 ? 0 : errno
                return
            }
        }
    }
    guard failure == 0 else { throw .system(failure, path: path) }
    return bytes
}
