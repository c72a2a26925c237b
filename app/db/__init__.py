"""Everything that touches a driver or the internals of the ORM: the database, transactions, SQL, rows and locks."""
