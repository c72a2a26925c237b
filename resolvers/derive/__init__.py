"""Derives the GraphQL schema from the declarations."""
