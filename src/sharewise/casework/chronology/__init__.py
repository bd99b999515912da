"""Every read. Nothing is seen except through need-to-know, and each look is itself noted first."""
