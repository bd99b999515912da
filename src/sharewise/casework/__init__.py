"""What is known and what was done. Stands on reasoning; doors open on it."""
