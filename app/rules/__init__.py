"""Assignment rules: whom they are met by, what follows, and what would follow."""
