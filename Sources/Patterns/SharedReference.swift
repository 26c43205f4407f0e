import Synchronization

/// An object that several threads may make at once and of which the first one stays.
///
/// As `AtomicLazyReference` of the standard library, whose generic code looks up metadata at each load: this one is made for the
/// very type where it is used, and to load it is one read.
@frozen
package struct SharedReference<Object: AnyObject & Sendable>: ~Copyable, Sendable {
    @usableFromInline
    package let stored = Atomic<Unmanaged<Object>?>(nil)

    @inlinable
    package init() {}

    @inlinable
    deinit {
        stored.load(ordering: .acquiring)?.release()
    }

    /// The object, once there is one.
    @inlinable
    package func load() -> Object? {
        stored.load(ordering: .acquiring)?.takeUnretainedValue()
    }

    /// Stores an object if there is none yet.
    ///
    /// - Returns: the one that stays.
    @inlinable
    package func storeIfNil(_ object: Object) -> Object {
        let new = Unmanaged.passRetained(object)
        let (isStored, old) = stored.compareExchange(expected: nil, desired: new, ordering: .acquiringAndReleasing)
        if isStored { return object }
        new.release()
        guard let old else { preconditionFailure("an exchange that fails finds another object") }
        return old.takeUnretainedValue()
    }
}
