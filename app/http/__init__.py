"""The HTTP server: everything Qualgraph answers, put together from GraphQL, the admin and the public pages."""
