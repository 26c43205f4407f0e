import CLibYAML
import SourceText

extension YAMLEvent {
    /// Copies what the tree needs out of an event that libyaml still owns.
    init(_ event: yaml_event_t, range: ByteRange) {
        self.range = range
        let data = event.data
        switch event.type {
        case YAML_SCALAR_EVENT:
            kind = .scalar(Self.value(of: data.scalar), YAMLScalar.Style(data.scalar.style))
            (hasAnchor, hasTag) = (data.scalar.anchor != nil, data.scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            kind = .sequenceStart
            (hasAnchor, hasTag) = (data.sequence_start.anchor != nil, data.sequence_start.tag != nil)
        case YAML_MAPPING_START_EVENT:
            kind = .mappingStart(isFlow: data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
            (hasAnchor, hasTag) = (data.mapping_start.anchor != nil, data.mapping_start.tag != nil)
        default:
            kind = Self.bareKind(event.type)
            (hasAnchor, hasTag) = (false, false)
        }
    }

    private static func value(of scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar) -> String {
        String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
    }

    private static func bareKind(_ type: yaml_event_type_t) -> Kind {
        switch type {
        case YAML_STREAM_START_EVENT: .streamStart
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: .streamEnd
        case YAML_DOCUMENT_START_EVENT: .documentStart
        case YAML_DOCUMENT_END_EVENT: .documentEnd
        case YAML_ALIAS_EVENT: .alias
        default: .collectionEnd
        }
    }
}

extension YAMLScalar.Style {
    fileprivate init(_ style: yaml_scalar_style_t) {
        self =
            switch style {
            case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
            case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
            case YAML_LITERAL_SCALAR_STYLE: .literal
            case YAML_FOLDED_SCALAR_STYLE: .folded
            default: .plain
            }
    }
}
