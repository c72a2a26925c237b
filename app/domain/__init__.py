"""The rules of the domain as pure functions: dates in, findings out, without clock, database or viewer."""
