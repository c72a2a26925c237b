"""The HTTP server, composed of GraphQL, the admin and the public pages."""
