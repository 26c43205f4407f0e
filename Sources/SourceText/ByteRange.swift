/// UTF-8 byte offsets into a ``SourceFile``, half-open: the one unit in which places are stored.
package typealias ByteRange = Range<Int>
