"""The one way to change anything: checked, allowed, in one transaction, audited."""
