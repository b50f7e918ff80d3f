"""Made-up municipalities, up to a whole country of them: for measurements and demonstrations."""
