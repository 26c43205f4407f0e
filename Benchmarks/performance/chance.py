"""A generator of random numbers that gives the same sequence under every version of Python."""

MASK = (1 << 64) - 1


class Chance:
    """SplitMix64: small, and fixed for good, so that made texts and rules never change by themselves."""

    def __init__(self, seed):
        self.state = seed & MASK

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)

    def below(self, bound):
        """A number from 0 up to, not including, bound."""
        return self.next() % bound

    def between(self, low, high):
        """A number from low to high, both included."""
        return low + self.below(high - low + 1)

    def choice(self, values):
        return values[self.below(len(values))]

    def shuffle(self, values):
        for last in range(len(values) - 1, 0, -1):
            other = self.below(last + 1)
            values[last], values[other] = values[other], values[last]
