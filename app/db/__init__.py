"""Everything that touches a driver or the inside of the ORM: the database, transactions, SQL, rows and locks."""
