"""Pure decisions: dates in, findings out; no clock, no database, no viewer."""
