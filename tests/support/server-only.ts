// Stands in for the package "server-only" in tests: nothing to guard against there.
export {};
