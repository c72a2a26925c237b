"""The admin: screens derived from the declarations, which use the GraphQL API."""
