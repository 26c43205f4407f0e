/// Level of a place by the last word of its name; the raw value is the variable `level`.
enum AdministrativeLevel: String {
    case national, province, prefecture, county, township

    /// The level of 台儿庄区 or 全国; `nil` where the name does not tell.
    ///
    /// A 市 is a prefecture, unless it is one of the four municipalities or stands inside another 市, a 自治州 or a 盟; a 区 is a county.
    init?(place: Passage) {
        if place.equals("全国") || place.equals("国务院") || place.equals("中华人民共和国") { self = .national; return }
        if place.ends(withAnyOf: ["省", "自治区"]) { self = .province; return }
        if place.ends(with: "市") { self = Self.city(place); return }
        if place.ends(withAnyOf: ["州", "盟", "地区"]) { self = .prefecture; return }
        if place.ends(withAnyOf: ["县", "区", "旗"]) { self = .county; return }
        guard place.ends(withAnyOf: ["镇", "乡", "街道"]) else { return nil }
        self = .township
    }

    private static func city(_ place: Passage) -> AdministrativeLevel {
        if ["北京市", "上海市", "天津市", "重庆市"].contains(where: { place.equals($0) }) { return .province }
        return place.dropLast().contains(anyOf: ["市", "自治州", "盟", "地区"]) ? .county : .prefecture
    }
}
