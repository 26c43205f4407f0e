/// Level of a place by the last word of its name; the raw value is the variable `level`.
enum AdministrativeLevel: String {
    case national, province, prefecture, county, township

    /// The level of 台儿庄区 or 全国; `nil` where the name does not tell.
    ///
    /// A 市 is a prefecture, unless it is one of the four municipalities or stands inside another 市, a 自治州 or a 盟; a 区 is a
    /// county.
    init?(place: Passage) {
        guard let level = Self.level(of: place) else { return nil }
        self = level
    }

    private static func level(of place: Passage) -> AdministrativeLevel? {
        if ["全国", "国务院", "中华人民共和国"].contains(where: place.equals) { return .national }
        if place.ends(withAnyOf: ["省", "自治区"]) { return .province }
        if place.ends(with: "市") { return city(place) }
        if place.ends(withAnyOf: ["州", "盟", "地区"]) { return .prefecture }
        if place.ends(withAnyOf: ["县", "区", "旗"]) { return .county }
        return place.ends(withAnyOf: ["镇", "乡", "街道"]) ? .township : nil
    }

    private static func city(_ place: Passage) -> AdministrativeLevel {
        if ["北京市", "上海市", "天津市", "重庆市"].contains(where: { place.equals($0) }) { return .province }
        return place.dropLast().contains(anyOf: ["市", "自治州", "盟", "地区"]) ? .county : .prefecture
    }
}
