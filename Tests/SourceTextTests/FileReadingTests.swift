import SourceText
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that are read, and what is said of those that cannot be.
struct FileReadingTests {
    /// A folder of this test that goes away with it.
    private struct Folder: ~Copyable {
        let path: String

        init() throws {
            var template = Array("/tmp/hegao-test-XXXXXX".utf8CString)
            let made = mkdtemp(&template)
            path = String(cString: try #require(made))
        }

        deinit {
            for name in ["file", "pipe"] { unlink("\(path)/\(name)") }
            rmdir(path)
        }

        func write(_ bytes: [UInt8]) throws -> String {
            let file = open("\(path)/file", O_WRONLY | O_CREAT, 0o600)
            try #require(file >= 0)
            defer { close(file) }
            var written = 0
            while written < bytes.count {
                written += bytes[written...].withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            }
            return "\(path)/file"
        }
    }

    private func error(_ path: String) -> InputError? {
        do {
            _ = try readFile(path)
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1_000_000])
    func aFileIsReadWhole(size: Int) throws {
        let bytes = (0..<size).map { UInt8($0 % 251) }
        let folder = try Folder()
        #expect(try readFile(folder.write(bytes)) == bytes)
    }

    @Test func aFileIsReadAndDecoded() throws {
        let folder = try Folder()
        let path = try folder.write(bytes("D5FEB8AE"))
        let file = try SourceFile(reading: path)
        #expect(file.text(in: 0..<6) == "政府")
        #expect(file.path == path)
    }

    @Test func filesThatAreNotThereAreNamed() throws {
        let folder = try Folder()
        #expect(error("\(folder.path)/没有.txt")?.message.zh == "找不到这个文件")
        #expect(error("")?.message.zh == "找不到这个文件")
        #expect(error("\(folder.path)/file/x")?.path == "\(folder.path)/file/x")
    }

    @Test func foldersPipesAndDevicesAreRefusedAtOnce() throws {
        let folder = try Folder()
        #expect(error(folder.path)?.message.zh.contains("文件夹") == true)
        #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
        #expect(error("\(folder.path)/pipe")?.hint.zh.contains("“-”") == true)
        #expect(error("/dev/zero")?.message.zh.contains("设备") == true)
    }

    @Test func aFileOfZerosThatIsTooLargeIsRefusedUnread() throws {
        let folder = try Folder()
        let path = try folder.write([])
        #expect(truncate(path, off_t(inputSizeLimit) + 1) == 0)
        #expect(error(path)?.message.zh.contains("256 MB") == true)
    }

    @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
    func aFileWithoutPermissionIsNamed() throws {
        let folder = try Folder()
        let path = try folder.write([0x41])
        #expect(chmod(path, 0) == 0)
        #expect(error(path)?.message.zh.contains("权限") == true)
    }

    #if os(Linux)
        @Test func filesThatSayTheyAreEmptyAreReadToTheirEnd() throws {
            #expect(try !readFile("/proc/self/maps").isEmpty)
        }
    #endif
}

private func systemWrite(_ descriptor: Int32, _ base: UnsafeRawPointer?, _ count: Int) -> Int {
    max(0, write(descriptor, base, count))
}
