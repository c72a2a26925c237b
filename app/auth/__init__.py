"""Who somebody is: passwords, sessions and access tokens, and how guessing is slowed down."""
