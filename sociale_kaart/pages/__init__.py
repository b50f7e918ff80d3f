"""What the public pages of the domain say, as frozen values made from models; templates only lay them out."""
