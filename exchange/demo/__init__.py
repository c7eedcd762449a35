"""Makes the demo office: fictitious, coherent and the same for one seed and day."""
