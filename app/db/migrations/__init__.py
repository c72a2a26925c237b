"""The tables follow the code: versions of the tables, and the runner that applies them."""
