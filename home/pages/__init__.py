"""What the templates of the pages get, as frozen values."""
