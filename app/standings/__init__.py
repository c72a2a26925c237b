"""Facts become standings: what is loaded, settled, previewed and told of assignments."""
