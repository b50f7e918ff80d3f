"""The picture that a message or another site shows beside a link to one of our pages."""
