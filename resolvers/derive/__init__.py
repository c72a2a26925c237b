"""Makes the GraphQL schema out of the declarations: types, filters, inputs, connections, mutations."""
