import CMiniZip

extension MemoryStream {
    /// minizip's way to files, led to this stream. The stream must outlive the archive opened with it.
    var fileFunctions: zlib_filefunc64_def {
        zlib_filefunc64_def(
            zopen64_file: { stream, _, _ in stream },
            zread_file: { _, stream, target, size in
                guard let target, let stream = MemoryStream.at(stream) else { return 0 }
                return stream.read(into: target, upTo: size)
            },
            zwrite_file: { _, _, _, _ in 0 },
            ztell64_file: { _, stream in MemoryStream.at(stream)?.offset ?? 0 },
            zseek64_file: { _, stream, distance, origin in
                guard let stream = MemoryStream.at(stream), let origin = Origin(rawValue: origin) else { return -1 }
                return stream.seek(UInt64(distance), from: origin) ? 0 : -1
            },
            zclose_file: { _, _ in 0 },
            zerror_file: { _, _ in 0 },
            opaque: Unmanaged.passUnretained(self).toOpaque())
    }

    private static func at(_ address: UnsafeMutableRawPointer?) -> MemoryStream? {
        address.map { Unmanaged<MemoryStream>.fromOpaque($0).takeUnretainedValue() }
    }
}
