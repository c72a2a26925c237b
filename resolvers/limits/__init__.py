"""What one operation may cost: checked on its document before anything runs."""
