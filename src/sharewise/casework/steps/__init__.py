"""One module for each thing a practitioner does: check, write and seal in one transaction.

A step is one keyword-only function. It says who does it (`by`) and when (`at`), returns what it made, or
raises a refusal defined beside it. `once` is a form's own token: the same one twice makes one record.
"""
