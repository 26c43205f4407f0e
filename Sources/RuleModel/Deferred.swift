import Patterns

/// A value that is made when it is first needed; workers share what one of them has made.
package final class Deferred<Value: Sendable>: Sendable {
    private final class Made: Sendable {
        let value: Value

        init(_ value: Value) {
            self.value = value
        }
    }

    private let known = SharedReference<Made>()
    private let make: @Sendable () -> Value

    package init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// A value that is there already.
    package convenience init(known value: Value) {
        self.init { value }
    }

    /// Made now if it is not there yet; of two workers that make it at once, one wins.
    package var value: Value { (known.load() ?? known.storeIfNil(Made(make()))).value }
}
