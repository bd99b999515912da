"""The nouns: small frozen values every room shares."""
