"""The vocabulary in which the domain is declared; it knows nothing of qualifications."""
