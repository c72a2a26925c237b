"""The pages that are not derived from one entity: start, account, sign-in, verification and the style page."""
