"""Events: written together with the change, announced after the commit, read again from any place."""
