import Quantities

extension Value {
    /// What a slot took, in base units; `nominal` leaves the tolerance out.
    init(_ binding: Binding, nominal: Bool = false) throws(Obstacle) {
        switch binding {
        case .number(let number): self.init(number: number)
        case .figure(let quantity): try self.init(quantity, nominal: nominal)
        case .figures(let quantities): try self.init(quantities, nominal: nominal)
        }
    }

    private init(_ quantities: [Quantity], nominal: Bool) throws(Obstacle) {
        guard let first = quantities.first else { throw .emptyList }
        var measure = Measure(first)
        var members: [Estimate] = []
        members.reserveCapacity(quantities.count)
        for quantity in quantities {
            guard let joined = measure.joined(with: Measure(quantity)) else { throw .differentUnits }
            measure = joined
            members.append(try Estimate(basis: quantity, nominal: nominal))
        }
        self.init(measure, .many(members))
    }

    init(_ quantity: Quantity, nominal: Bool = false) throws(Obstacle) {
        let doubling = quantity.dimension == .doublings && !nominal ? quantity.multiplier : nil
        self.init(Measure(quantity), .one(try Estimate(basis: quantity, nominal: nominal)), doubling: doubling)
    }
}

extension Measure {
    /// What a figure is a value of.
    init(_ quantity: Quantity) {
        let plain = Measure(quantity.dimension)
        switch quantity.role {
        case .year: self = .year
        case .date: self = .date
        case _
        where quantity.per == 0 && plain.isPlain
            && (quantity.dimension != .people || quantity.unit.base == KnownUnits.person?.base):
            self = plain
        default:
            let per = quantity.per == 0 ? 0 : QuantityScanner.standard.units[quantity.per].base
            self = .unit(base: quantity.unit.base, quantity.dimension, per: per)
        }
    }
}

extension Estimate {
    /// What a figure can mean in base units, those of a rate included; `nominal` is what it says, without tolerance.
    init(basis quantity: Quantity, nominal: Bool) throws(Obstacle) {
        if quantity.role == .date {
            self = try Estimate(date: quantity)
        } else {
            let estimate = nominal ? Estimate(nominal: quantity) : quantity.estimate
            self = quantity.per == 0 ? estimate : try estimate.perBase(of: quantity)
        }
    }

    private init(nominal quantity: Quantity) {
        guard let upper = quantity.upper?.multiplied(by: quantity.unit.factor),
            let range = Interval(.closed(quantity.normalized), .closed(upper))
        else {
            self.init(quantity.normalized)
            return
        }
        self.init(core: range, outer: range)
    }

    /// 300万元/公顷 in 元 per 亩.
    private func perBase(of quantity: Quantity) throws(Obstacle) -> Estimate {
        let rate = QuantityScanner.standard.units[quantity.per].factor
        guard let divisor = rate.scaled(byPowerOfTen: quantity.perScale), let result = divided(by: Estimate(divisor)) else {
            throw .outOfRange
        }
        return result
    }

    /// A day as year, month and day in one number that keeps their order; a month as all of its days.
    private init(date quantity: Quantity) throws(Obstacle) {
        guard let date = quantity.date, let year = date.year, let month = date.month, !quantity.isRange else {
            throw .partialDate
        }
        let first = (year * 100 + month) * 100 + (date.day ?? 1)
        let last = (year * 100 + month) * 100 + (date.day ?? 31)
        guard let days = Interval(.closed(ExactDecimal(first)), .closed(ExactDecimal(last))) else { throw .partialDate }
        self.init(core: days, outer: days)
    }
}
