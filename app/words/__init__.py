"""What people read, in their own language: the catalogues, and messages made from a template and what stands in it."""
