import Configuration
import JSON

extension ConfigurationListing {
    /// For programs: the same, one entry a line.
    var json: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("file", path)
        writer.member("config", settings.configuration?.source.path)
        writer.key("files")
        writer.beginArray()
        for file in settings.configuration?.files ?? [] { writer.value(file.path) }
        writer.endArray()
        writer.key("values")
        writer.beginObject()
        for entry in entries {
            writer.breakLine()
            writer.key(entry.key)
            if entry.isList { writer.write(entry.values) } else { writer.write(entry.values.first) }
        }
        writer.endObject()
        writer.breakLine()
        writer.member("loadedRules", settings.loaded.rules.rules.count)
        writer.member("usedRules", settings.rules.rules.count)
        writer.key("changedRules")
        writer.beginArray()
        for rule in changes {
            writer.breakLine()
            writer.write(rule)
        }
        writer.endArray()
        writer.endObject()
        writer.breakLine()
        var bytes: [UInt8] = []
        writer.drain(into: &bytes)
        return bytes + [UInt8(ascii: "\n")]
    }
}

extension JSONWriter {
    fileprivate mutating func write(_ values: [ConfigurationListing.Value]) {
        beginArray()
        for value in values { write(value) }
        endArray()
    }

    fileprivate mutating func write(_ value: ConfigurationListing.Value?) {
        guard let value else { return self.value(nil) }
        beginObject()
        if let name = value.name { member("name", name) }
        member("value", value.text)
        write(value.origin)
        endObject()
    }

    fileprivate mutating func write(_ rule: ConfigurationListing.ChangedRule) {
        beginObject()
        member("rule", rule.id)
        member("level", rule.level?.keyword ?? "off")
        member("ownLevel", rule.ownLevel.keyword)
        write(rule.origin)
        endObject()
    }

    private mutating func write(_ origin: Origin) {
        key("origin")
        beginObject()
        switch origin {
        case .file:
            member("from", "file")
            if let (path, place) = origin.place {
                member("file", path)
                member("line", place.start.line)
                member("column", place.start.column)
            }
        case .option(let name):
            member("from", "option")
            member("option", name)
        case .standard: member("from", "default")
        }
        endObject()
    }
}
