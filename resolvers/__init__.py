"""Where programs see what there is: the GraphQL API."""
