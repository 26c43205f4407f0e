import ArgumentParser
import Configuration

extension FailureThreshold: ExpressibleByArgument {}
