"""Pictures that editors put on pages: what they say in words, and the sizes in which readers get them."""
